import Foundation

/// Where content, themes and records lie; the only code that knows a path.
///
/// The binary holds none: everything is found from the command line, the environment, or the place
/// of the executable itself.
enum Places {
  /// The content folder: as given and nowhere else, else `$OSTEON_CONTENT`, else beside the
  /// executable.
  ///
  /// - Throws: ``PlaceRefusal`` when no folder of the three holds content.
  static func content(given: String?) throws -> URL {
    let named = given.map { [$0] } ?? [environment("OSTEON_CONTENT")].compactMap { $0 }
    let candidates = named.map { URL(fileURLWithPath: $0) } + (given == nil ? besideExecutable : [])
    for folder in candidates where isContent(folder) { return folder }
    throw PlaceRefusal.noContent(tried: candidates.map(\.path))
  }

  /// The store's folder: as given, else `$XDG_DATA_HOME/osteon`, else `~/.local/share/osteon`.
  static func store(given: String?) throws -> String {
    if let given { return given }
    if let data = environment("XDG_DATA_HOME"), data.hasPrefix("/") { return data + "/osteon" }
    guard let home = environment("HOME"), home.hasPrefix("/") else { throw PlaceRefusal.noHome }
    return home + "/.local/share/osteon"
  }

  /// Themes lie in the content folder once installed, and beside the sources before.
  static func themes(content: URL) -> URL {
    let installed = content.appending(path: "Themes")
    if FileManager.default.fileExists(atPath: installed.path) { return installed }
    return content.appending(path: "../../Themes").standardizedFileURL
  }

  private static func isContent(_ folder: URL) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: "references.toml").path)
  }

  private static var besideExecutable: [URL] {
    guard let path = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    else { return [] }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    return [
      folder.appending(path: "../share/osteon").standardizedFileURL,
      folder.appending(path: "osteon-content"),
    ]
  }

  static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }
}
