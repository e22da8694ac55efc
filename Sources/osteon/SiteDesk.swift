import Foundation
import Knowledge
import Records

/// Where the site's sign-off is read, and where a new one is written.
struct SiteDesk {
  /// As given on the command line.
  let given: String?

  init(_ given: String?) { self.given = given }

  /// The file that counts: as given, else the person's own, else the machine's; `nil` when there is
  /// none.
  var path: String? {
    if let given { return given }
    return [Places.ownSiteFile, Places.machineSiteFile].compactMap { $0 }.first(
      where: Places.exists)
  }

  /// Where a signature goes.
  var destination: String? { given ?? Places.ownSiteFile }

  /// Whether a file stands where a signature would go.
  var isThere: Bool { destination.map(Places.exists) ?? false }

  /// Who has signed the content with this hash.
  func signOff(over hash: String) -> SiteSignOff {
    SiteSignOff(path: path, over: hash, digest: ContentDigest.sha256Hex)
  }

  /// Adds a signature to those that stand there.
  ///
  /// - Throws: when the file there cannot be relied on, or cannot be written.
  func add(_ signature: SiteFile.Signature) throws {
    guard let destination else { throw PlaceRefusal.noHome }
    var signatures: [SiteFile.Signature] = []
    if isThere {
      signatures =
        try SiteSignOff.file(at: destination, digest: ContentDigest.sha256Hex).signatures
    }
    let file = SiteFile(signatures: signatures + [signature])
    guard DurableFile.replace(destination, with: file.text) else {
      throw PlaceRefusal.signatureNotWritten(path: destination)
    }
  }
}
