import CarePathway
import Clinical

/// What the ladder needs to know before anything is started.
enum PainField: String, CaseIterable {
  case breathing = "respiratory-rate"
  case sedation
  case oxygen = "oxygen-saturation"
  case allergies

  func formField(in context: PaneContext) -> FormField {
    FormField(
      rawValue, context.say(word), kind(context.say), value: value(of: context.facts, context.say),
      note: FormField.Note(
        why: context.say(self == .allergies ? PainWords.whyAllergies : .whyChecks)))
  }

  func answer(_ value: String, in context: PaneContext) -> PaneAnswer {
    switch self {
    case .allergies: .events([.allergiesRecorded(names: names(in: value))])
    case .breathing: measured(value, .perMinute, in: context)
    case .sedation: measured(value, .plain, in: context)
    case .oxygen: measured(value, .percent, in: context)
    }
  }

  /// Names separated by commas; "none known", in any words of that kind, only when it stands alone.
  private func names(in text: String) -> [String] {
    let names = text.split(separator: ",").map {
      $0.split(separator: " ").joined(separator: " ").lowercased()
    }
    let others = names.filter { !$0.isEmpty && !Self.noneKnown.contains($0) }
    return others.isEmpty ? ["none-known"] : others
  }

  private static let noneKnown: Set<String> = [
    "none known", "none-known", "none", "nkda", "nil known", "no known allergies",
  ]

  private func measured(_ value: String, _ unit: Unit, in context: PaneContext) -> PaneAnswer {
    guard let quantity = Quantity(figure: value, unit: unit) else { return .ignored }
    let kind = MeasurementKind(rawValue: rawValue)
    return .events([
      .resultArrived(
        measurement: Measurement(kind: kind, value: quantity, taken: .instant(context.clock.now)))
    ])
  }

  private func kind(_ say: Language) -> FieldKind {
    switch self {
    case .breathing: .number(.whole(0...60, unit: say(PainWords.perMinute)))
    case .sedation: .number(.whole(0...4))
    case .oxygen: .number(.whole(50...100, unit: say(PainWords.percent)))
    case .allergies: .text(limit: 60)
    }
  }

  private func value(of facts: EncounterFacts, _ say: Language) -> String? {
    switch self {
    case .breathing, .sedation, .oxygen:
      facts.assessment.newest(MeasurementKind(rawValue: rawValue))?.value.figure
    case .allergies: facts.allergies.map(say.allergies)
    }
  }

  private var word: PainWords {
    switch self {
    case .breathing: .breathing
    case .sedation: .sedation
    case .oxygen: .oxygen
    case .allergies: .allergies
    }
  }
}
