import Clinical

extension Person {
  mutating func record(_ fact: PersonFact) {
    switch fact {
    case .label(let text): label = text
    case .sex(let value): sex = value
    case .ageYears(let years): ageYears = years
    case .born(let day): born = day
    case .weight(let quantity): weight = quantity
    case .height(let quantity): height = quantity
    case .setting(let place): setting = place
    case .pregnant(let finding): pregnant = finding
    case .breastFeeding(let finding): breastFeeding = finding
    case .dying(let finding): dying = finding
    case .frailty(let grade): frailty = grade
    case .childPugh(let grade): childPugh = grade
    case .spokenLanguage(let name): spokenLanguage = name
    case .interpreter(let finding): interpreter = finding
    }
  }
}
