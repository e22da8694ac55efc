/// One place on the screen: the character that stands there and what it is.
///
/// Small and trivial on purpose, because a frame is an array of these. The right half of a wide
/// character is a cell with ``continuation`` as its scalar.
public struct Cell: Sendable {
  /// What stands in the right half of a wide character.
  public static let continuation: UInt32 = 0
  /// A space in the body's role, of which an empty frame is full.
  public static let blank = Cell(scalar: 0x20, role: .body)

  public let scalar: UInt32
  public let role: StyleRole

  init(scalar: UInt32, role: StyleRole) {
    self.scalar = scalar
    self.role = role
  }
}

extension Cell: Equatable {
  public static func == (lhs: Cell, rhs: Cell) -> Bool {
    lhs.scalar == rhs.scalar && lhs.role.index == rhs.role.index
  }
}
