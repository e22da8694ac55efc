import Clinical

/// Which companions go with a regular opioid for this patient.
///
/// The laxative comes with the first dose; naloxone only where a risk is known, and never for
/// somebody who is dying.
///
/// - Source: clinical reference, analgesia rule 13, 6.2 to 6.4.
public struct OpioidCover: Equatable, Sendable {
  public let items: [CoverItem]

  public init(_ formulary: Formulary, flags: [AnswerFlag]) {
    let wantsNaloxone = flags.contains(.considerNaloxone)
    items = formulary.cover.filter { item in
      switch item.kind {
      case .naloxone: wantsNaloxone
      case .laxative, .nausea, .driving, .storage, .review: true
      }
    }
  }
}
