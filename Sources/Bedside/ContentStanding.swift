public import Clinical

/// Whether the content may be relied on; a defect anywhere disables dosing.
public enum ContentStanding: Equatable, Sendable {
  /// Not read yet: the first screen is drawn before the files are.
  case loading
  case sound(ContentSeal)
  /// What is wrong, file by file; no dose is shown.
  case defective(problems: [String])

  /// Which content this is: the reference set, the hash over all files, who signed it.
  public struct ContentSeal: Equatable, Sendable {
    public let referenceSet: String
    public let hash: String
    /// The name and role under the signature; `nil` is not clinically signed off.
    public let signedBy: String?
    /// The day by which the content is to be read again; `nil` names none.
    public let reviewBy: CalendarDay?

    public init(
      referenceSet: String, hash: String, signedBy: String?, reviewBy: CalendarDay? = nil
    ) {
      self.referenceSet = referenceSet
      self.hash = hash
      self.signedBy = signedBy
      self.reviewBy = reviewBy
    }
  }
}
