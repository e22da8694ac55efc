import Analgesia
import CarePathway
import Clinical

/// The doses that a person may take into the plan, as rows of a form: Enter on one asks who takes
/// it.
struct OfferRows {
  let offers: [OfferedDose]
  let context: PaneContext

  /// The offers of the answer to one question.
  init(of ask: OpioidAsk?, in context: PaneContext) {
    self.context = context
    guard let ask, let review = context.advice.opioid else {
      offers = []
      return
    }
    offers = review.answer(to: ask).offers(from: review.patient.formulary)
  }

  var fields: [FormField] {
    let line = DrugLine(say: context.say)
    return offers.enumerated().map { index, offer in
      FormField(
        Self.id(index), context.say(DecisionWords.use), .action,
        value: offer.lines.first.map(line.dose) ?? "", note: FormField.Note())
    }
  }

  /// The sheet on which the offer of a row is taken; `nil` for any other row.
  func sheet(for field: String) -> DoseDecisionSheet? {
    offers.indices.first { Self.id($0) == field }.map {
      DoseDecisionSheet(.accept, offers[$0], name: "")
    }
  }

  private static func id(_ index: Int) -> String { "offer-\(index)" }
}
