public import Terminal

/// Draws a session's frames one after another, and draws again only what may have changed.
///
/// What it returns always equals ``Session/frame(size:)``.
public struct Screen {
  private var surround: Surround?
  private var last: Drawn?

  /// A frame, and of what it is one.
  private struct Drawn {
    let frame: Frame
    let key: Surround.Key
    let looks: Int
  }

  public init() {}

  /// The session's next frame.
  public mutating func frame(of session: Session, size: Size) -> Frame {
    guard session.isDrawnWhole(size: size) else { return session.frame(size: size) }
    let key = Surround.Key(session, size: size)
    let frame = retyped(session, key) ?? drawn(session, key)
    last = Drawn(frame: frame, key: key, looks: session.looks)
    return frame
  }

  /// The last frame with other text in its box, if nothing else has changed.
  private mutating func retyped(_ session: Session, _ key: Surround.Key) -> Frame? {
    guard let text = session.typed, let drawn = last, drawn.looks == session.looks,
      drawn.key == key, let box = drawn.frame.box
    else { return nil }
    last = nil
    var frame = drawn.frame
    frame.type(text, in: box)
    return frame
  }

  private mutating func drawn(_ session: Session, _ key: Surround.Key) -> Frame {
    guard let surround, surround.key == key else {
      let fresh = Surround(of: session, size: key.size)
      surround = fresh
      return session.frame(within: fresh)
    }
    return session.frame(within: surround)
  }
}
