import Analgesia
import CarePathway
import Clinical

/// What a person works out a figure of their own for.
enum OwnFigureSubject: Equatable, Sendable {
  /// More of the opioid that is taken.
  case raise
  case first(String)
  case change(to: String)

  init?(id: String) {
    let parts = id.split(separator: ":", maxSplits: 1).map(String.init)
    switch (parts.first, parts.count) {
    case ("raise", 1): self = .raise
    case ("first", 2): self = .first(parts[1])
    case ("change", 2): self = .change(to: parts[1])
    case _: return nil
    }
  }

  var id: String {
    switch self {
    case .raise: "raise"
    case .first(let drug): "first:" + drug
    case .change(let drug): "change:" + drug
    }
  }

  /// The drug the figure is of; `nil` when nothing, or more than one opioid, is taken by the clock.
  func drug(in context: PaneContext) -> String? {
    switch self {
    case .raise: context.advice.opioid.flatMap(Self.raised)
    case .first(let drug), .change(let drug): drug
    }
  }

  /// What may be asked of this patient; nothing is chosen beforehand.
  static func choices(in context: PaneContext) -> [FieldKind.Choice] {
    guard let review = context.advice.opioid else { return [] }
    let formulary = review.patient.formulary
    let oral = formulary.medicines.values.filter { medicine in
      medicine.kind.isOpioid && medicine.parts.isEmpty
        && medicine.products.contains { $0.route == .oral && $0.sets.contains(formulary.set) }
    }.sorted { $0.id < $1.id }
    guard !review.patient.regularOpioids.isEmpty else {
      return oral.map { choice(.first($0.id), OwnFigureWords.first, $0, context.say) }
    }
    let raise = raised(in: review).flatMap { formulary[$0] }.map {
      choice(.raise, OwnFigureWords.raise, $0, context.say)
    }
    let changes = oral.filter { $0.kind == .strongOpioid }.map {
      choice(.change(to: $0.id), OwnFigureWords.change, $0, context.say)
    }
    return [raise].compactMap { $0 } + changes
  }

  private static func choice(
    _ subject: OwnFigureSubject, _ word: OwnFigureWords, _ medicine: Medicine, _ say: Language
  ) -> FieldKind.Choice {
    FieldKind.Choice(subject.id, say(word, medicine.tallManName))
  }

  private static func raised(in review: OpioidReview) -> String? {
    RegularOpioid(review.patient.regularOpioids, in: review.patient.formulary)?.medicine.id
  }
}
