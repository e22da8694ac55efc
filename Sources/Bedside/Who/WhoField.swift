import CarePathway
import Clinical

/// The fields of the Who step, in asking order.
enum WhoField: String, CaseIterable {
  case label, age, sex, weight, height, setting
  case knownCancer = "known-cancer"
  case pregnant, dying

  func formField(of facts: EncounterFacts, say: Language) -> FormField {
    FormField(
      rawValue, say(label), kind(say), value: value(of: facts),
      note: FormField.Note(why: say(why)))
  }

  private func kind(_ say: Language) -> FieldKind {
    switch self {
    case .label: .text(limit: 16)
    case .age: .number(.whole(0...120, unit: say(WhoWords.years)))
    case .sex:
      .choice([
        .init("female", say(WhoWords.female)), .init("male", say(WhoWords.male)),
      ])
    case .weight: .number(NumberGrammar(unit: "kg", decimals: 1, range: 250_000...2_500_000))
    case .height: .number(.whole(100...230, unit: "cm"))
    case .setting:
      .choice([
        .init("inpatient", say(WhoWords.inpatient)), .init("outpatient", say(WhoWords.outpatient)),
        .init("home", say(WhoWords.atHome)), .init("hospice", say(WhoWords.hospice)),
      ])
    case .knownCancer, .pregnant, .dying: .triState
    }
  }

  private func value(of facts: EncounterFacts) -> String? {
    let person = facts.person
    switch self {
    case .label: return person.label
    case .age: return person.ageYears.map(String.init)
    case .sex: return person.sex == .notAssessed ? nil : person.sex.rawValue
    case .weight: return person.weight?.figure
    case .height: return person.height?.figure
    case .setting: return person.setting?.rawValue
    case .knownCancer: return facts.assessment["known-cancer"].rawValue
    case .pregnant: return person.pregnant.rawValue
    case .dying: return person.dying.rawValue
    }
  }

  /// The event that an entered value makes.
  func answer(_ value: String) -> PaneAnswer {
    event(value).map { .events([$0]) } ?? .ignored
  }

  private func event(_ value: String) -> EncounterEvent? {
    switch self {
    case .label: .personRecorded(fact: .label(value))
    case .age: Int(value).map { .personRecorded(fact: .ageYears($0)) }
    case .sex: Sex(rawValue: value).map { .personRecorded(fact: .sex($0)) }
    case .weight:
      Quantity(figure: value, unit: .kilograms).map { .personRecorded(fact: .weight($0)) }
    case .height:
      Quantity(figure: value, unit: .centimetres).map { .personRecorded(fact: .height($0)) }
    case .setting: Setting(rawValue: value).map { .personRecorded(fact: .setting($0)) }
    case .knownCancer:
      Finding(rawValue: value).map {
        .findingAnswered(finding: "known-cancer", answer: $0, began: nil)
      }
    case .pregnant: Finding(rawValue: value).map { .personRecorded(fact: .pregnant($0)) }
    case .dying: Finding(rawValue: value).map { .personRecorded(fact: .dying($0)) }
    }
  }

  /// The event that an emptied field makes; a label and a finding cannot be emptied.
  var withdrawal: EncounterEvent? {
    switch self {
    case .age: .valueWithdrawn(item: .ageYears)
    case .sex: .personRecorded(fact: .sex(.notAssessed))
    case .weight: .valueWithdrawn(item: .weight)
    case .height: .valueWithdrawn(item: .height)
    case .setting: .valueWithdrawn(item: .setting)
    case .label, .knownCancer, .pregnant, .dying: nil
    }
  }

  private var label: WhoWords {
    switch self {
    case .label: .label
    case .age: .age
    case .sex: .sex
    case .weight: .weight
    case .height: .height
    case .setting: .setting
    case .knownCancer: .knownCancer
    case .pregnant: .pregnant
    case .dying: .dying
    }
  }

  private var why: WhoWords {
    switch self {
    case .label: .whyLabel
    case .age: .whyAge
    case .sex, .weight, .height: .whyBody
    case .setting: .whySetting
    case .knownCancer: .whyCancer
    case .pregnant: .whyPregnant
    case .dying: .whyDying
    }
  }
}
