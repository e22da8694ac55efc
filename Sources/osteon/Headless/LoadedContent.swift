import Bedside
import Clinical
import Documents
import Foundation
import Knowledge
import Records

/// The content on disk with everything that is known about it: what decoded, what is wrong, which
/// hash, and whether it is what was sealed.
struct LoadedContent {
  let directory: KnowledgeDirectory
  let base: KnowledgeBase
  let manifest: Manifest
  /// What differs from the seal.
  let broken: [ContentDefect]

  init(given: String?) throws {
    directory = KnowledgeDirectory(root: try Places.content(given: given))
    base = KnowledgeBase(directory)
    manifest = try Manifest(of: directory, digest: ContentDigest.sha256Hex)
    broken = manifest.defects(in: directory)
  }

  func standing(in set: ReferenceSet) -> ContentStanding {
    let problems = base.defects + broken
    guard problems.isEmpty else { return .defective(problems: problems.map(\.description)) }
    return .sound(
      ContentStanding.ContentSeal(
        referenceSet: set.rawValue, hash: manifest.hash, signedBy: nil))
  }

  func imprint(in set: ReferenceSet) -> AdviceJSON.Content {
    AdviceJSON.Content(referenceSet: set.rawValue, hash: manifest.hash, isSigned: .absent)
  }

  func catalogue(in set: ReferenceSet) -> Catalogue {
    var catalogue = Catalogue()
    catalogue.pathway = base.pathway
    catalogue.references = base.references
    catalogue.standing = standing(in: set)
    return catalogue
  }
}
