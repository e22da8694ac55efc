/// A sentence or label of the screen, in a file of its own beside what it describes.
public protocol Word: RawRepresentable, CaseIterable, Sendable where RawValue == String {
  /// The group of words: the first half of the key `section.raw` of a translation.
  static var section: String { get }
  /// The words in English, with `{1}` and `{2}` where arguments go.
  var english: String { get }
}
