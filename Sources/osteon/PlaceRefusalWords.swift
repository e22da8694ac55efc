extension PlaceRefusal {
  var description: String {
    switch self {
    case .noContent(let tried):
      "The content folder is not found. Nothing is lost. Looked in: "
        + tried.joined(separator: ", ") + ". Give it with --content DIR."
    case .noHome: "HOME is not set. Nothing is lost. Give the store with --store DIR."
    case .notWritten(let path):
      "The plan could not be written to \(path). It is still on the screen. "
        + "Check the folder and print again."
    case .signatureNotWritten(let path):
      "The signature could not be written to \(path), so nobody has signed. "
        + "Check the folder, or name another file with --site FILE."
    }
  }
}
