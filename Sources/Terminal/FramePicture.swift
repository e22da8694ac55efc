/// A frame in the colours of a theme as an SVG picture, for documents about the program.
///
/// Every character is placed by its column, so that lines and boxes meet whatever the viewer's
/// font makes of the widths. The font asked for is DejaVu Sans Mono.
public struct FramePicture: Sendable {
  static let cell = (width: 10, height: 19)
  static let margin = 8

  private let frame: Frame
  private let theme: Theme

  public init(_ frame: Frame, theme: Theme) {
    self.frame = frame
    self.theme = theme
  }

  /// The whole picture, as the text of an SVG file.
  public var svg: String {
    let width = frame.size.columns * Self.cell.width + 2 * Self.margin
    let height = frame.size.rows * Self.cell.height + 2 * Self.margin
    let rows = (0..<frame.size.rows).flatMap { grounds(in: $0) + texts(in: $0) }
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" \
      width="\(width)" height="\(height)">
      <rect width="\(width)" height="\(height)" rx="6" fill="\(colours(of: .body).background)"/>
      <g font-family="'DejaVu Sans Mono', monospace" font-size="16.6" xml:space="preserve">

      """ + (rows + cursor).joined(separator: "\n") + "\n</g>\n</svg>\n"
  }
}

extension FramePicture {
  private func colours(of role: StyleRole) -> (foreground: Colour, background: Colour) {
    theme.colours(of: role) ?? theme.colours(of: .body) ?? (.white, .black)
  }

  /// Cells of one row in stretches of one role.
  private func stretches(in row: Int) -> [FrameChange] {
    var stretches: [FrameChange] = []
    var start = 0
    for column in 0..<frame.size.columns {
      let role = self.role(row, column)
      let next = column + 1
      guard next == frame.size.columns || self.role(row, next) != role else { continue }
      stretches.append(FrameChange(row: row, columns: start..<next, role: role))
      start = next
    }
    return stretches
  }

  private func role(_ row: Int, _ column: Int) -> StyleRole {
    frame.role(at: Position(row: row, column: column))
  }

  private func grounds(in row: Int) -> [String] {
    let body = colours(of: .body).background
    return stretches(in: row).compactMap { stretch in
      let colour = colours(of: stretch.role).background
      guard colour != body else { return nil }
      let width = stretch.columns.count * Self.cell.width
      return "<rect x=\"\(x(stretch.columns.lowerBound))\" y=\"\(y(row))\" width=\"\(width)\" "
        + "height=\"\(Self.cell.height)\" fill=\"\(colour)\"/>"
    }
  }

  private func texts(in row: Int) -> [String] { stretches(in: row).flatMap(marks) }

  /// What one stretch shows: its words as text and its lines as strokes.
  private func marks(_ stretch: FrameChange) -> [String] {
    let colour = colours(of: stretch.role).foreground
    let words = words(stretch).joined()
    let strokes = strokes(stretch).joined()
    return [
      words.isEmpty
        ? nil
        : "<text y=\"\(y(stretch.row) + 15)\" fill=\"\(colour)\"\(ornaments(of: stretch.role))>"
          + words + "</text>",
      strokes.isEmpty
        ? nil : "<path d=\"\(strokes)\" fill=\"none\" stroke=\"\(colour)\" stroke-width=\"1.2\"/>",
    ].compactMap { $0 }
  }

  /// Words, each at its column and with a place for every character in it.
  private func words(_ stretch: FrameChange) -> [String] {
    var words: [String] = []
    var places: [String] = []
    var word = ""
    for column in stretch.columns.lowerBound...stretch.columns.upperBound {
      let scalars = scalars(in: stretch, at: column)
      if scalars.isEmpty, !word.isEmpty {
        words.append("<tspan x=\"\(places.joined(separator: " "))\">\(word)</tspan>")
        (places, word) = ([], "")
      }
      // An accent takes the place of its base: x lists count scalars, not characters.
      places += scalars.map { _ in "\(x(column))" }
      word += scalars.map(FramePicture.escaped).joined()
    }
    return words
  }

  /// What is drawn as text in a column; empty for spaces, for strokes and past the end.
  private func scalars(in stretch: FrameChange, at column: Int) -> [UInt32] {
    guard stretch.columns.contains(column) else { return [] }
    let scalars = frame.scalars(at: stretch.row * frame.size.columns + column)
    guard let first = scalars.first, BoxStrokes.path(first) == nil else { return [] }
    return first == 0x20 && !isUnderlined(stretch.role) ? [] : scalars
  }

  private func strokes(_ stretch: FrameChange) -> [String] {
    stretch.columns.compactMap { column in
      let cell = frame.cell(at: Position(row: stretch.row, column: column))
      return BoxStrokes.path(cell.scalar).map { "M\(x(column)) \(y(stretch.row))" + $0 }
    }
  }

  private func isUnderlined(_ role: StyleRole) -> Bool {
    theme.styles[role]?.attributes.contains(.underline) ?? false
  }

  private func ornaments(of role: StyleRole) -> String {
    let attributes = theme.styles[role]?.attributes ?? []
    return (attributes.contains(.bold) ? " font-weight=\"bold\"" : "")
      + (attributes.contains(.underline) ? " text-decoration=\"underline\"" : "")
  }

  /// The cursor as a bar at the foot of its cell.
  private var cursor: [String] {
    guard let place = frame.cursor, frame.index(of: place) != nil else { return [] }
    let colour = colours(of: role(place.row, place.column)).foreground
    return [
      "<rect x=\"\(x(place.column))\" y=\"\(y(place.row) + Self.cell.height - 3)\" "
        + "width=\"\(Self.cell.width)\" height=\"2\" fill=\"\(colour)\"/>"
    ]
  }

  private func x(_ column: Int) -> Int { Self.margin + column * Self.cell.width }
  private func y(_ row: Int) -> Int { Self.margin + row * Self.cell.height }

  private static func escaped(_ scalar: UInt32) -> String {
    switch scalar {
    case 0x26: "&amp;"
    case 0x3C: "&lt;"
    case 0x3E: "&gt;"
    default: Unicode.Scalar(scalar).map(String.init) ?? "\u{FFFD}"
    }
  }
}
