import Foundation
import Knowledge

/// What was found on this machine, one matter after the other.
struct Diagnosis {
  struct Finding {
    let name: String
    let found: String
    /// What to do about it; `nil` when all is well.
    let remedy: String?

    init(_ name: DoctorWords, _ found: String, remedy: DoctorWords? = nil) {
      self.name = name.english
      self.found = found
      self.remedy = remedy?.english
    }
  }

  let findings: [Finding]

  init(_ global: GlobalOptions, site: String?) {
    findings =
      [Self.terminal, Self.colours, Self.locale] + Self.store(global)
      + Self.content(global, SiteDesk(site))
  }

  private static var terminal: Finding {
    guard let term = Places.environment("TERM") else {
      return Finding(.terminal, DoctorWords.notSet.english, remedy: .setTerm)
    }
    return Finding(.terminal, term, remedy: term == "dumb" ? .setTerm : nil)
  }

  private static var colours: Finding {
    if Places.environment("NO_COLOR") != nil {
      return Finding(.colours, DoctorWords.noColour.english)
    }
    let term = Places.environment("TERM") ?? ""
    let isDirect = ["truecolor", "24bit"].contains(Places.environment("COLORTERM") ?? "")
    if isDirect { return Finding(.colours, DoctorWords.direct.english) }
    return Finding(.colours, (term.contains("256") ? DoctorWords.many : .few).english)
  }

  private static var locale: Finding {
    let name =
      ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(Places.environment).first
      ?? DoctorWords.notSet.english
    let isUTF8 = ["utf-8", "utf8"].contains { name.lowercased().contains($0) }
    return Finding(.locale, name, remedy: isUTF8 ? nil : .setLocale)
  }

  private static func store(_ global: GlobalOptions) -> [Finding] {
    let folder: String
    do {
      folder = try Places.store(given: global.store)
    } catch {
      return [Finding(.store, "\(error)", remedy: .giveStore)]
    }
    guard let mode = mode(of: folder) else {
      return [Finding(.store, folder + " " + DoctorWords.notYet.english)]
    }
    let files = ["clinic.db", "practice.db", "education.db"].compactMap { name in
      self.mode(of: folder + "/" + name).map { (name, $0) }
    }
    return [Finding(.store, folder + " " + octal(mode), remedy: isOurs(mode) ? nil : .closeStore)]
      + files.map { name, mode in
        Finding(.store, name + " " + octal(mode), remedy: isOurs(mode) ? nil : .closeStore)
      }
  }

  private static func mode(of path: String) -> Int? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.posixPermissions] as? NSNumber)?.intValue
  }

  private static func isOurs(_ mode: Int) -> Bool { mode & 0o077 == 0 }

  private static func octal(_ mode: Int) -> String { String(mode, radix: 8) }

  private static func content(_ global: GlobalOptions, _ desk: SiteDesk) -> [Finding] {
    do {
      let content = try LoadedContent(
        given: global.content, in: global.reference, site: desk.given)
      let defects = content.problems
      return [
        Finding(.content, content.directory.path),
        Finding(.hash, content.manifest.hash),
        Finding(
          .defects, String(defects.count), remedy: defects.isEmpty ? nil : .runCheck),
      ] + signOff(content.signOff, desk)
    } catch {
      return [Finding(.content, "\(error)", remedy: .giveContent)]
    }
  }

  /// The file that counts, and who has signed what lies there now.
  private static func signOff(_ signOff: SiteSignOff, _ desk: SiteDesk) -> [Finding] {
    let file = Finding(.site, desk.path ?? DoctorWords.noSiteFile.english)
    switch signOff {
    case .notSigned:
      return [file, Finding(.signOff, DoctorWords.notSigned.english, remedy: .signIt)]
    case .signed: return [file] + signOff.lines.map { Finding(.signOff, $0) }
    case .unusable(let defect):
      let found = DoctorWords.notSigned.english + ": " + defect.description
      return [file, Finding(.signOff, found, remedy: .mendSite)]
    }
  }
}
