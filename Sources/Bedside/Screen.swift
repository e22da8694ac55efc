public import Terminal

/// Draws a session's frames one after another, and draws again only what may have changed.
///
/// What it returns always equals ``Session/frame(size:)``.
public struct Screen {
  private var surround: Surround?

  public init() {}

  /// The session's next frame.
  public mutating func frame(of session: Session, size: Size) -> Frame {
    guard session.isDrawnWhole(size: size) else { return session.frame(size: size) }
    guard let surround, surround.key == Surround.Key(session, size: size) else {
      let fresh = Surround(of: session, size: size)
      surround = fresh
      return session.frame(within: fresh)
    }
    return session.frame(within: surround)
  }
}
