import Analgesia
import Bedside
import CarePathway
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
  let drugs: DrugShelf
  let manifest: Manifest
  /// What differs from the seal.
  let broken: [ContentDefect]
  /// Who has released these bytes here.
  let signOff: SiteSignOff

  init(given: String?, in set: ReferenceSet, site: String? = nil) throws {
    directory = KnowledgeDirectory(path: try Places.content(given: given))
    base = KnowledgeBase(directory)
    drugs = DrugShelf(directory, in: set, citing: base.references)
    manifest = try Manifest(of: directory, digest: ContentDigest.sha256Hex)
    broken = manifest.defects(in: directory)
    signOff = SiteDesk(site).signOff(over: manifest.hash)
  }

  /// Everything that keeps doses from being shown.
  var problems: [ContentDefect] { base.defects + drugs.defects + broken }

  /// The content as encounters are evaluated under it; with any defect nothing is dosed from it.
  var pathway: PathwayContent {
    var pathway = base.pathway
    pathway.formulary = problems.isEmpty ? drugs.formulary : nil
    return pathway
  }

  func standing(in set: ReferenceSet) -> ContentStanding {
    let problems = problems
    guard problems.isEmpty else { return .defective(problems: problems.map(\.description)) }
    return .sound(
      ContentStanding.ContentSeal(
        referenceSet: set.rawValue, hash: manifest.hash, signedBy: signOff.signedBy,
        reviewBy: base.pathway.reviewBy))
  }

  func imprint(in set: ReferenceSet) -> AdviceJSON.Content {
    var imprint = AdviceJSON.Content(
      referenceSet: set.rawValue, hash: manifest.hash,
      isSigned: problems.isEmpty && signOff.signedBy != nil ? .present : .absent)
    imprint.isSealed = problems.isEmpty ? .present : .absent
    return imprint
  }

  func catalogue(in set: ReferenceSet) -> Catalogue {
    var catalogue = Catalogue()
    catalogue.pathway = pathway
    catalogue.references = base.references
    catalogue.standing = standing(in: set)
    return catalogue
  }
}
