import Clinical

/// What is put forward for this patient and not declined: proposals, and decisions for lesions.
///
/// Two-valued: what nobody has proposed is not proposed.
struct Proposals {
  /// Every option and agent by name.
  let names: Set<String>
  /// The lesions named in proposals of radiotherapy.
  let radiotherapyLesions: Set<String>
  private let orderedImaging: Set<String>
  private let isBiopsyDue: Bool
  private let isDentalSurgeryDue: Bool

  init(_ facts: EncounterFacts) {
    var names: Set<String> = []
    var lesions: Set<String> = []
    for proposal in facts.proposals where proposal.state != .declined {
      names.insert(proposal.option)
      if let agent = proposal.agent { names.insert(agent) }
      if let lesion = proposal.lesion, Self.radiotherapy.contains(proposal.option) {
        lesions.insert(lesion)
      }
    }
    for track in facts.lesions.tracks {
      guard let option = track.lesion.decision?.option else { continue }
      names.insert(option)
      if Self.radiotherapy.contains(option) { lesions.insert(track.id.rawValue) }
    }
    self.names = names
    radiotherapyLesions = lesions
    isBiopsyDue =
      names.contains("biopsy") || facts.tissue?.state == .planned || facts.tissue?.state == .needed
    isDentalSurgeryDue = names.contains("dental-surgery-elective") || facts.dental?.planned != nil
    orderedImaging = Set(facts.imaging.filter { $0.state == .ordered }.map(\.kind))
  }

  func proposes(anyOf options: Set<String>) -> Bool { !names.isDisjoint(with: options) }

  var all: [DerivedFinding] {
    [
      DerivedFinding("fixation-or-reaming-proposed", Finding(proposes(anyOf: Self.fixation))),
      DerivedFinding("bone-agent-proposed", Finding(proposes(anyOf: Self.boneAgents))),
      DerivedFinding("radiotherapy-proposed", Finding(proposes(anyOf: Self.radiotherapy))),
      DerivedFinding("drug-treatment-proposed", Finding(proposes(anyOf: Self.drugs))),
      DerivedFinding(
        "contrast-imaging-proposed", Finding(!orderedImaging.isDisjoint(with: Self.contrast))),
      DerivedFinding(
        "biopsy-cement-or-block-proposed", Finding(proposes(anyOf: Self.needles))),
      DerivedFinding("biopsy-proposed", Finding(isBiopsyDue)),
      DerivedFinding("surgery-proposed", Finding(proposes(anyOf: Self.operations))),
      DerivedFinding("lhrh-agonist-proposed", Finding(proposes(anyOf: Self.lhrhAgonists))),
      DerivedFinding("dental-surgery-elective-proposed", Finding(isDentalSurgeryDue)),
    ]
  }

  static let boneAgents: Set<String> = [
    "zoledronic-acid", "pamidronate", "ibandronate", "denosumab",
  ]
  private static let fixation: Set<String> = [
    "intramedullary-nail", "plate-and-cement", "endoprosthesis", "acetabular-reconstruction",
  ]
  private static let radiotherapy: Set<String> = [
    "radiotherapy-single", "radiotherapy-several", "radiotherapy-again", "sbrt",
  ]
  private static let drugs: Set<String> = boneAgents.union([
    "chemotherapy", "hormone-therapy", "immunotherapy", "targeted-therapy", "radium-223",
    "lutetium-psma", "samarium-153", "strontium-89",
  ])
  private static let needles: Set<String> = [
    "biopsy", "vertebroplasty", "kyphoplasty", "plate-and-cement", "nerve-block",
    "neuraxial-infusion", "cordotomy",
  ]
  private static let operations: Set<String> = fixation.union([
    "en-bloc-resection", "spinal-stabilisation", "spinal-decompression", "separation-surgery",
  ])
  private static let lhrhAgonists: Set<String> = [
    "lhrh-agonist", "goserelin", "leuprorelin", "triptorelin",
  ]
  /// Tests that may need contrast or a tracer.
  private static let contrast: Set<String> = [
    "ct", "ct-chest-abdomen-pelvis", "mri", "mri-whole-spine", "bone-scan", "fdg-pet", "psma-pet",
    "naf-pet", "sstr-pet",
    "iodine-scan",
  ]
}
