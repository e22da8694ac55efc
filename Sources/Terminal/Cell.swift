/// One place on the screen: the character that stands there and what it is.
///
/// Four bytes on purpose, because a frame is an array of these and is compared for every key. The
/// right half of a wide character is a cell with ``continuation`` as its scalar.
public struct Cell: Equatable, Sendable {
  /// What stands in the right half of a wide character.
  public static let continuation: UInt32 = 0
  /// A space in the body's role, of which an empty frame is full.
  public static let blank = Cell(scalar: 0x20, role: .body)

  /// The scalar's 21 bits, and the role's index above them.
  let bits: UInt32

  init(scalar: UInt32, role: StyleRole) {
    bits = scalar & 0x1F_FFFF | UInt32(role.index) << 24
  }

  public var scalar: UInt32 { bits & 0x1F_FFFF }
  public var role: StyleRole { StyleRole.ordered[Int(bits >> 24)] }
}
