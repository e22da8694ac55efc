/// What has the focus, as far as the meaning of a printable key depends on it.
public enum KeyContext: Equatable, Sendable {
  /// Letters are commands.
  case plain
  /// Digits and the point go into the field, letters stay commands.
  case figures
  /// Every printable key goes into the field.
  case text
  /// y, n and ? answer.
  case question
  /// These characters belong to the pane.
  case letters(String)
}
