import CarePathway
import Clinical

/// What the ladder needs to know before anything is started or raised, in asking order.
enum PainField: String, CaseIterable {
  case breathing = "respiratory-rate"
  case sedation
  case oxygen = "oxygen-saturation"
  case allergies
  case wholeList = "whole-list"
  case liver, frailty
  case delirium, myoclonus
  case hallucinations = "visual-hallucinations"
  case sleepApnoea = "sleep-apnoea"
  case carbonDioxide = "co2-retention"
  case dementia, malnutrition
  case alcohol = "alcohol-dependence"

  func formField(in context: PaneContext) -> FormField {
    FormField(
      rawValue, context.say(word), kind(context.say), value: value(of: context.facts, context.say),
      note: FormField.Note(why: context.say(why)))
  }

  func answer(_ value: String, in context: PaneContext) -> PaneAnswer {
    switch self {
    case .allergies: allergies(in: value, context.say)
    case .breathing: measured(value, .perMinute, in: context)
    case .sedation: measured(value, .plain, in: context)
    case .oxygen: measured(value, .percent, in: context)
    case .liver: .events([.personRecorded(fact: .childPugh(value))])
    case .frailty: Int(value).map { .events([.personRecorded(fact: .frailty($0))]) } ?? .ignored
    case .wholeList: answered(value) { .medicinesReviewed(complete: $0) }
    case .delirium, .myoclonus, .hallucinations:
      answered(value) {
        .findingAnswered(finding: FindingID(rawValue: rawValue), answer: $0, began: nil)
      }
    case .sleepApnoea, .carbonDioxide, .dementia, .malnutrition, .alcohol:
      answered(value) { .conditionRecorded(name: rawValue, finding: $0) }
    }
  }

  /// The event that takes a recorded value back to "not known".
  func withdrawal(in context: PaneContext) -> EncounterEvent? {
    switch self {
    case .breathing, .sedation, .oxygen:
      context.facts.assessment.newest(MeasurementKind(rawValue: rawValue)).map {
        .resultWithdrawn(measurement: $0)
      }
    case .allergies: .valueWithdrawn(item: .allergies)
    case .liver: .valueWithdrawn(item: .childPugh)
    case .frailty: .valueWithdrawn(item: .frailty)
    case .wholeList, .delirium, .myoclonus, .hallucinations, .sleepApnoea, .carbonDioxide,
      .dementia, .malnutrition, .alcohol:
      nil
    }
  }

  private func answered(
    _ value: String, _ event: (Finding) -> EncounterEvent
  ) -> PaneAnswer {
    Finding(rawValue: value).map { .events([event($0)]) } ?? .ignored
  }

  /// "Not known" is no answer: it stays asked.
  private func allergies(in text: String, _ say: Language) -> PaneAnswer {
    let names = names(in: text)
    guard Set(names).isDisjoint(with: Self.notKnown) else {
      return .notice(Notice(say(PainCheckWords.allergiesNotKnown), tone: .caution))
    }
    return .events([.allergiesRecorded(names: names)])
  }

  private static let notKnown: Set<String> = ["?", "not known", "unknown", "unsure", "not asked"]

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
    case .breathing: .number(.whole(0...60))
    case .sedation: .number(.whole(0...4))
    case .oxygen: .number(.whole(50...100, unit: say(PainCheckWords.percent)))
    case .frailty: .number(.whole(1...9))
    case .allergies: .text(limit: 60)
    case .liver:
      .choice([
        .init("none", say(PainCheckWords.liverNone)), .init("A", say(PainCheckWords.liverA)),
        .init("B", say(PainCheckWords.liverB)), .init("C", say(PainCheckWords.liverC)),
      ])
    case .wholeList, .delirium, .myoclonus, .hallucinations, .sleepApnoea, .carbonDioxide,
      .dementia, .malnutrition, .alcohol:
      .triState
    }
  }

  private func value(of facts: EncounterFacts, _ say: Language) -> String? {
    switch self {
    case .breathing, .sedation, .oxygen:
      facts.assessment.newest(MeasurementKind(rawValue: rawValue))?.value.figure
    case .allergies: facts.allergies.map(say.allergies)
    case .liver: facts.person.childPugh
    case .frailty: facts.person.frailty.map(String.init)
    case .wholeList: facts.medicinesComplete.answered
    case .delirium, .myoclonus, .hallucinations:
      facts.assessment[FindingID(rawValue: rawValue)].answered
    case .sleepApnoea, .carbonDioxide, .dementia, .malnutrition, .alcohol:
      (facts.conditions[rawValue] ?? .notAssessed).answered
    }
  }
}

extension PainField {
  private var word: PainCheckWords {
    switch self {
    case .breathing: .breathing
    case .sedation: .sedation
    case .oxygen: .oxygen
    case .allergies: .allergies
    case .wholeList: .wholeList
    case .liver: .liver
    case .frailty: .frailty
    case .delirium: .delirium
    case .myoclonus: .myoclonus
    case .hallucinations: .hallucinations
    case .sleepApnoea: .sleepApnoea
    case .carbonDioxide: .carbonDioxide
    case .dementia: .dementia
    case .malnutrition: .malnutrition
    case .alcohol: .alcohol
    }
  }

  private var why: PainCheckWords {
    switch self {
    case .breathing, .sedation, .oxygen: .whyChecks
    case .allergies: .whyAllergies
    case .wholeList: .whyWholeList
    case .liver, .frailty, .sleepApnoea, .carbonDioxide, .dementia: .whyVulnerable
    case .delirium, .myoclonus, .hallucinations: .whyToxicity
    case .malnutrition, .alcohol: .whyParacetamol
    }
  }
}

extension Finding {
  /// The raw value of an answer; `nil` while nobody has answered.
  fileprivate var answered: String? { self == .notAssessed ? nil : rawValue }
}
