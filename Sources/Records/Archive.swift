/// Which of the three stores a file is; they never share a file, an id or an event.
public enum Archive: String, CaseIterable, Sendable {
  case clinic, practice, education

  /// The name of the file inside the store's directory: "clinic.db".
  public var fileName: String { rawValue + ".db" }
}
