import CarePathway
import Clinical
import Terminal

/// The identity line: never scrolls, never truncates, "?" for what nobody recorded.
struct PatientLine {
  let context: PaneContext
  let catalogue: Catalogue

  /// One row, or two where one is too narrow.
  func lines(width: Int) -> [String] {
    var lines: [String] = []
    for part in parts {
      if let last = lines.last, last.count + part.count + 2 <= width {
        lines[lines.count - 1] = last + "  " + part
      } else {
        lines.append(part)
      }
    }
    return lines
  }

  private var say: Language { context.say }

  private var parts: [String] {
    let person = context.facts.person
    return [
      person.label.map { PlainText($0).text } ?? say(EdgeWords.unknownSign),
      sexAndAge(person), person.weight?.description ?? "? kg",
      say(EdgeWords.clearance, clearance), allergies, referenceSet,
    ]
  }

  private func sexAndAge(_ person: Person) -> String {
    let age = person.ageYears.map(String.init) ?? say(EdgeWords.unknownSign)
    let sex: String
    switch person.sex {
    case .female: sex = say(EdgeWords.female)
    case .male: sex = say(EdgeWords.male)
    case .notAssessed: sex = say(EdgeWords.unknownSign)
    }
    return "\(sex) \(age) \(say(EdgeWords.years))"
  }

  private var clearance: String {
    guard let clearance = context.facts.creatinineClearance else {
      return say(EdgeWords.unknownSign)
    }
    let mark = context.facts.isFresh("creatinine", at: context.clock.now) ? "" : " old"
    return clearance.governing.value.decimal(places: 0) + mark
  }

  private var allergies: String {
    guard let names = context.facts.allergies else { return "allergies ?" }
    return "allergies " + PlainText(say.allergies(names)).text
  }

  private var referenceSet: String {
    guard case .sound(let seal) = catalogue.standing else { return say(EdgeWords.unknownSign) }
    return seal.referenceSet
  }
}

extension Language {
  /// The names as they are read, or "none known".
  func allergies(_ names: [String]) -> String {
    names == ["none-known"] ? self(EdgeWords.allergiesNone) : names.joined(separator: ", ")
  }
}
