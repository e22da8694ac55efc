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
      say.sexAndAge(person.sex, person.ageYears), person.weight?.description ?? "? kg",
      say(EdgeWords.clearance, clearance), allergies, referenceSet,
    ]
  }

  private var clearance: String {
    guard let clearance = context.facts.creatinineClearance else {
      return say(EdgeWords.unknownSign)
    }
    let mark = context.facts.isFresh("creatinine", at: context.facts.now) ? "" : " old"
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
  /// "M 61 y", "? ? y".
  func sexAndAge(_ sex: Sex, _ years: Int?) -> String {
    let age = years.map(String.init) ?? self(EdgeWords.unknownSign)
    let sign: String
    switch sex {
    case .female: sign = self(EdgeWords.female)
    case .male: sign = self(EdgeWords.male)
    case .notAssessed: sign = self(EdgeWords.unknownSign)
    }
    return "\(sign) \(age) \(self(EdgeWords.years))"
  }

  /// The names as they are read, or "none known".
  func allergies(_ names: [String]) -> String {
    names == ["none-known"] ? self(EdgeWords.allergiesNone) : names.joined(separator: ", ")
  }
}
