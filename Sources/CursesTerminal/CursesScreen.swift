import CNcurses
import Terminal

/// What stands on the terminal, and how to make it show the next frame.
struct CursesScreen {
  private(set) var size: Size
  private var shown: Frame
  private var waiting: Frame?
  private var palette: CursesPalette
  private let glyphs: GlyphSet

  init(theme: Theme, palette: CursesPalette, glyphs: GlyphSet) {
    size = CursesScreen.windowSize
    shown = Frame(size: size)
    self.palette = palette
    self.glyphs = glyphs
    self.palette.use(theme)
  }

  /// Whether output waits because the terminal takes none just now.
  var isWaiting: Bool { osteon_is_output_pending() == 1 }

  mutating func use(_ theme: Theme) {
    palette.use(theme)
    redraw()
  }

  /// Draws the frame, or keeps it until the terminal reads again: a stopped reader must not stop
  /// the program.
  mutating func show(_ frame: Frame) {
    guard !isWaiting else {
      waiting = frame
      return
    }
    waiting = nil
    draw(fitted(frame))
  }

  /// Sends everything again, over whatever stands on the terminal.
  mutating func redraw() {
    osteon_repaint()
    show(waiting ?? shown)
  }

  /// Sends what the terminal had no room for: the rest of one frame, then the latest.
  mutating func showWaiting() {
    osteon_flush()
    guard let waiting else { return }
    show(waiting)
  }

  /// Takes the window's present size; `nil` when it has not changed.
  mutating func resize() -> Size? {
    let present = CursesScreen.windowSize
    guard present != size else { return nil }
    size = present
    shown = Frame(size: present)
    waiting = nil
    osteon_resize(Int32(size.rows), Int32(size.columns))
    return size
  }

  static var windowSize: Size {
    var rows: Int32 = 0
    var columns: Int32 = 0
    osteon_window_size(&rows, &columns)
    return Size(rows: Int(rows), columns: Int(columns))
  }
}

extension CursesScreen {
  /// A frame of another size, drawn before a resize was known, is clipped.
  private func fitted(_ frame: Frame) -> Frame {
    var fitted = frame
    if frame.size != size {
      fitted = Frame(size: size)
      fitted.paste(frame, at: Position(row: 0, column: 0))
    }
    switch glyphs {
    case .unicode: return fitted
    case .ascii: return fitted.inASCII()
    }
  }

  private mutating func draw(_ frame: Frame) {
    for change in frame.changes(since: shown) { put(change, of: frame) }
    shown = frame
    // The cursor is moved last and is always somewhere: screen readers follow it.
    let cursor = frame.cursor ?? Position(row: 0, column: 0)
    osteon_show(
      Int32(min(max(cursor.row, 0), max(size.rows - 1, 0))),
      Int32(min(max(cursor.column, 0), max(size.columns - 1, 0))))
  }

  private func put(_ change: FrameChange, of frame: Frame) {
    let start = change.row * frame.size.columns
    var cells: [osteon_cell] = []
    cells.reserveCapacity(change.columns.count)
    for index in start + change.columns.lowerBound..<start + change.columns.upperBound
    where frame.cells[index].scalar != Cell.continuation {
      cells.append(CursesScreen.cell(at: index, of: frame))
    }
    osteon_put(
      Int32(change.row), Int32(change.columns.lowerBound), cells, Int32(cells.count),
      palette.attributes(of: change.role), palette.pair(of: change.role))
  }

  private static func cell(at index: Int, of frame: Frame) -> osteon_cell {
    let base = frame.cells[index].scalar
    let width = base < 0x7F ? 1 : Unicode.Scalar(base).map(DisplayWidth.of) ?? 1
    var cell = osteon_cell(scalar: base, marks: (0, 0), width: UInt32(width))
    guard frame.hasAccents else { return cell }
    let accents = frame.scalars(at: index).dropFirst()
    cell.marks = (accents.first ?? 0, accents.dropFirst().first ?? 0)
    return cell
  }
}
