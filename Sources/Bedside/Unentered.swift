/// Something typed that did not become an answer: it would be lost with its pane.
struct Unentered: Equatable, Sendable {
  let label: String
  let text: String

  init(_ label: String, _ text: String) {
    self.label = label
    self.text = text
  }
}
