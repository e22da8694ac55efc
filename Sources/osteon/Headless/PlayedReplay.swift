import Bedside
import CarePathway
import Clinical
import Documents
import Foundation
import Terminal

/// A replay that has ended, and its printed forms.
struct PlayedReplay {
  let session: Session
  let frames: [Frame]
  let theme: Theme
  let imprint: PlanText.Imprint

  /// `nil` when the form needs an open case and there is none.
  func text(_ dump: ReplayDump) throws -> String? {
    switch dump {
    case .screen: frames.last?.text
    case .screens:
      frames.enumerated().map { "--- \($0 + 1) ---\n" + $1.text }.joined(separator: "\n")
    case .plan: try plan
    case .events: try events
    case .svg: frames.last.map { FramePicture($0, theme: theme).svg.trimmingNewline }
    }
  }

  /// The plan as it would be printed: not for a person out of scope, nor from defective content.
  private var plan: String? {
    get throws {
      guard let open = session.open else { return nil }
      let advice = open.advice
      let scope = advice.evaluation.facts.person.scope
      guard scope == .inScope else { throw EncounterRefusal.notAnAdult(scope) }
      guard case .sound = session.catalogue.standing else { throw PlanWithheld() }
      return PlanText(
        advice, content: session.catalogue.pathway, references: session.catalogue.references
      ).text(imprint(of: open)).trimmingNewline
    }
  }

  private func imprint(of open: OpenEncounter) -> PlanText.Imprint {
    PlanText.Imprint(
      referenceSet: imprint.referenceSet, contentHash: imprint.contentHash,
      chainHead: imprint.chainHead, printedAt: imprint.printedAt, signedBy: imprint.signedBy,
      encounter: String(open.key.text.prefix(8)), signOff: open.encounter.signOff)
  }

  /// One recorded event a line, members sorted.
  private var events: String? {
    get throws {
      guard let open = session.open else { return nil }
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return try open.encounter.history.events.map {
        String(decoding: try encoder.encode($0), as: UTF8.self)
      }.joined(separator: "\n")
    }
  }
}

extension String {
  fileprivate var trimmingNewline: String { hasSuffix("\n") ? String(dropLast()) : self }
}
