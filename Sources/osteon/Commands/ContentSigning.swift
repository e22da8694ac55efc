import CarePathway
import Clinical
import Knowledge
import Records

/// One person releasing the content that lies there, and no other.
struct ContentSigning {
  let content: LoadedContent
  let desk: SiteDesk
  /// As much of the hash as stands on the paper that was checked; `nil` when it was not given.
  let hash: String?

  /// Why nobody has signed.
  struct Refused: Error {
    let sentence: String
    let status: ExitStatus
  }

  /// Puts the signature on the disk.
  ///
  /// - Returns: What was signed, by whom, and where it stands.
  func sign(_ name: String, as role: String, at moment: Moment) throws(Refused) -> String {
    guard SiteFile.canHold(name), SiteFile.canHold(role) else {
      throw refused(.notAName)
    }
    guard content.problems.isEmpty else { throw refused(.defective) }
    if let hash, !isOfThisContent(hash) { throw refused(.otherContent, content.manifest.hash) }
    guard content.base.pathway.review(on: moment.day).allowsDoses else {
      throw Refused(sentence: ProgramWords.contentExpired.english, status: .refused)
    }
    if let problem = content.signOff.problem, desk.isThere { throw refused(.fileUnusable, problem) }
    let signature = SiteFile.Signature(
      name: name, role: role, content: content.manifest.hash, signed: moment,
      digest: ContentDigest.sha256Hex)
    if case .signed(let before) = content.signOff, before.contains(where: { $0.name == name }) {
      return SigningWords.already.text(name, content.manifest.hash)
    }
    do {
      try desk.add(signature)
    } catch {
      throw Refused(sentence: "\(error)", status: .environment)
    }
    return SigningWords.signed.text(
      name, role, "\(moment)", content.manifest.hash, desk.destination ?? "")
  }

  private func isOfThisContent(_ hash: String) -> Bool {
    hash.count >= 8 && content.manifest.hash.hasPrefix(hash.lowercased())
  }

  private func refused(_ word: SigningWords, _ arguments: String...) -> Refused {
    Refused(sentence: Language.english(word, filledWith: arguments), status: .invalid)
  }
}
