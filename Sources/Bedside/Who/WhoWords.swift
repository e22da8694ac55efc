public import Clinical

/// The words of the Who step.
public enum WhoWords: String, Word {
  case heading, label, age, years, sex, female, male, weight, height, setting
  case inpatient, outpatient, atHome, hospice, knownCancer, pregnant, dying
  case noName, underAge, ageMissing, hint
  case whyLabel, whyAge, whyBody, whySetting, whyCancer, whyPregnant, whyDying

  public static let section = "who"

  public var english: String {
    switch self {
    case .heading: "WHO IS THE PATIENT"
    case .label: "Label, such as Bed 12"
    case .age: "Age"
    case .years: "years"
    case .sex: "Sex"
    case .female: "female"
    case .male: "male"
    case .weight: "Weight"
    case .height: "Height"
    case .setting: "Where"
    case .inpatient: "in hospital"
    case .outpatient: "outpatient"
    case .atHome: "at home"
    case .hospice: "hospice"
    case .knownCancer: "Cancer, past or now"
    case .pregnant: "Pregnant"
    case .dying: "Dying within days"
    case .noName: "No name: the label is enough, and a lost disk then names nobody."
    case .underAge: "UNDER 18: Osteon is for adults. Refer to a children's specialist team."
    case .ageMissing: "Without an age of 18 or more nothing is dosed and no plan is printed."
    case .hint: "Type, Enter next field, Space or arrows choose, y n ? answer"
    case .whyLabel: "The label stands on every screen and print, so that plans are not mixed up."
    case .whyAge: "Osteon is for adults only. Age also decides doses and some tests."
    case .whyBody: "Sex, weight and height decide kidney clearance and doses by weight."
    case .whySetting: "Where the patient is decides how fresh a breathing rate must be."
    case .whyCancer:
      "A cancer at any time, also one in remission, changes what new pain means."
    case .whyPregnant: "Radiotherapy, many medicines and contrast are not advised in pregnancy."
    case .whyDying: "In the last days care is aimed at comfort, and naloxone is not prompted."
    }
  }
}
