/// One field of a form as it stands now; computed from the encounter, never stored.
public struct FormField: Equatable, Sendable {
  /// Keeps the focus through a redraw or a resize.
  public let id: String
  public let label: String
  public let kind: FieldKind
  /// What is recorded: the figure, the text, or the id of the choice; `nil` is not recorded.
  public let value: String?
  /// A short remark behind the field: "27 days old", "in range".
  public let remark: String
  /// Why it is asked; shown by `w`.
  public let why: String

  public init(
    _ id: String, _ label: String, _ kind: FieldKind, value: String?
  ) {
    self.init(id, label, kind, value: value, note: Note())
  }

  public init(
    _ id: String, _ label: String, _ kind: FieldKind, value: String?, note: Note
  ) {
    self.id = id
    self.label = label
    self.kind = kind
    self.value = value
    remark = note.remark
    why = note.why
  }

  /// What stands behind a field and why it is asked.
  public struct Note: Equatable, Sendable {
    public var remark = ""
    public var why = ""

    public init(remark: String = "", why: String = "") {
      self.remark = remark
      self.why = why
    }
  }
}
