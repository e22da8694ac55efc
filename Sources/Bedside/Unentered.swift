/// Something typed that did not become an answer: it would be lost with its pane.
struct Unentered: Equatable, Sendable {
  let label: String
  let text: String
  /// The field that takes the text again when the case is reopened; `nil` where none can.
  let field: String?

  init(_ label: String, _ text: String, field: String? = nil) {
    self.label = label
    self.text = text
    self.field = field
  }
}
