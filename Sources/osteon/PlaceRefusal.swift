/// Why a place cannot be used.
enum PlaceRefusal: Error, CustomStringConvertible {
  case noContent(tried: [String])
  case noHome
  /// The plan could not be written there.
  case notWritten(path: String)
  /// The signature could not be written there.
  case signatureNotWritten(path: String)
}
