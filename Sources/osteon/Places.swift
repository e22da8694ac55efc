import Glibc

/// Where content, themes and records lie; the only code that knows a path.
///
/// The binary holds none: everything is found from the command line, the environment, or the place
/// of the executable itself.
enum Places {
  /// The content folder: as given and nowhere else, else `$OSTEON_CONTENT`, else beside the
  /// executable.
  ///
  /// - Throws: ``PlaceRefusal`` when no folder of the three holds content.
  static func content(given: String?) throws -> String {
    let named = given.map { [$0] } ?? [environment("OSTEON_CONTENT")].compactMap { $0 }
    let candidates = named + (given == nil ? besideExecutable : [])
    for folder in candidates where exists(folder + "/references.toml") { return folder }
    throw PlaceRefusal.noContent(tried: candidates)
  }

  /// The store's folder: as given, else `$XDG_DATA_HOME/osteon`, else `~/.local/share/osteon`.
  static func store(given: String?) throws -> String {
    if let given { return given }
    if let data = environment("XDG_DATA_HOME"), data.hasPrefix("/") { return data + "/osteon" }
    guard let home = environment("HOME"), home.hasPrefix("/") else { throw PlaceRefusal.noHome }
    return home + "/.local/share/osteon"
  }

  /// Themes lie in the content folder once installed, and beside the sources before.
  static func themes(content: String) -> String {
    let installed = content + "/Themes"
    return exists(installed) ? installed : content + "/../../Themes"
  }

  /// The person's own site file: `$XDG_CONFIG_HOME/osteon/site.toml`, else below `~/.config`.
  static var ownSiteFile: String? {
    if let folder = environment("XDG_CONFIG_HOME"), folder.hasPrefix("/") {
      return folder + "/osteon/site.toml"
    }
    guard let home = environment("HOME"), home.hasPrefix("/") else { return nil }
    return home + "/.config/osteon/site.toml"
  }

  /// The site file of a machine that several people use.
  static var machineSiteFile: String { "/etc/xdg/osteon/site.toml" }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  private static var besideExecutable: [String] {
    guard let path = realpath("/proc/self/exe", nil) else { return [] }
    defer { free(path) }
    let folder = folder(of: String(cString: path))
    return [self.folder(of: folder) + "/share/osteon", folder + "/osteon-content"]
  }

  private static func folder(of path: String) -> String {
    String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
  }

  static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }
}
