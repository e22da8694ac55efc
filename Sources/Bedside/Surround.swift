import Clinical
import Terminal

/// Everything around the pane, drawn: title, patient line, steps, alert lane, key bar.
///
/// Its key names all that it is drawn from, so a surround with the same key is the same picture and
/// need not be drawn again while somebody types.
struct Surround {
  /// What a surround is drawn from.
  struct Key: Equatable {
    let size: Size
    /// Counts every change of the encounter, its advice, the content and the language.
    let revision: Int
    /// On the wall here; all that the surround shows of the time.
    let minute: Int
    let offsetSeconds: Int
    let isRedFlag: Bool

    init(_ session: Session, size: Size) {
      self.size = size
      revision = session.revision
      let clock = session.clock
      minute = (clock.now.seconds + clock.offsetSeconds) / 60
      offsetSeconds = clock.offsetSeconds
      if case .interrupt = session.overlay { isRedFlag = true } else { isRedFlag = false }
    }
  }

  let key: Key
  let frame: Frame
  /// The row where the pane begins.
  let top: Int

  init(of session: Session, size: Size) {
    key = Key(session, size: size)
    var frame = Frame(size: size)
    frame.paste(session.titleRow(columns: size.columns), at: Position(row: 0, column: 0))
    top = session.drawHead(in: &frame)
    frame.paste(
      KeyBarView(say: session.language).frame(columns: size.columns),
      at: Position(row: size.rows - 1, column: 0))
    self.frame = frame
  }
}
