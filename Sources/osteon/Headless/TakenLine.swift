import Analgesia
import Clinical
import Documents

/// A line of a regimen as the command line writes it: `DRUG [ROUTE] FORM DOSE xN [Nd]`.
///
/// A figure that is no plain decimal is refused as input; a plain one that is no dose of the product
/// is refused by its code (DR-08).
///
///     "morphine oral mr 30mg x2 10d"     "fentanyl patch 25microgram/h x1 7d"
struct TakenLine {
  let entry: RegimenEntry
  /// In 24 hours.
  let times: Int
  /// At this dose, when it is said.
  let days: Int?

  init(_ text: String, field: String) throws(InputRefusal) {
    var parts = text.split(separator: " ").map(String.init)
    func refuse() -> InputRefusal {
      InputRefusal(field: field, problem: OpioidCommandWords.takenLine.text(text))
    }
    var days: Int?
    if let last = parts.last, last.hasSuffix("d"), let count = Int(digits: last.dropLast()) {
      days = count
      parts.removeLast()
    }
    guard let often = parts.last, often.hasPrefix("x"), let times = Int(digits: often.dropFirst())
    else { throw refuse() }
    parts.removeLast()
    guard (3...4).contains(parts.count), let dose = parts.last else { throw refuse() }
    let shape = Self.shape(parts)
    guard let shape, Self.isPlain(dose) else { throw refuse() }
    var entry = RegimenEntry(drug: parts[0], route: shape.route, form: shape.form)
    if dose.hasSuffix("/h") || shape.form.hasPrefix("patch") {
      entry.rate = dose
    } else {
      entry.dose = dose
    }
    entry.timesPerDay = times
    self.entry = entry
    self.times = times
    self.days = days
  }

  /// Route and form from what stands between the drug and its dose; by mouth unless it says so.
  private static func shape(_ parts: [String]) -> (route: String, form: String)? {
    let words = parts.dropFirst().dropLast()
    guard let form = words.last, let first = words.first else { return nil }
    if form == "patch" || first == "patch" {
      let patch = parts[0] == "buprenorphine" ? DoseForm.patchFor7Days : .patchFor72Hours
      return ("transdermal", patch.rawValue)
    }
    let spelled = DoseForm(spelling: form)?.rawValue ?? form
    return words.count == 2 ? (first, spelled) : ("oral", spelled)
  }

  /// A plain decimal, with or without a minus, and a unit; for a combination two of them.
  private static func isPlain(_ dose: String) -> Bool {
    let figure = #/-?[0-9]{1,5}(\.[0-9]{1,4})?[A-Za-zµμ]+(/[A-Za-z]+)?/#
    let pair = #/[0-9]{1,5}(\.[0-9]{1,4})?mg/[0-9]{1,5}mg/#
    return dose.wholeMatch(of: figure) != nil || dose.wholeMatch(of: pair) != nil
  }
}

extension Int {
  /// One to four plain digits.
  init?(digits text: some StringProtocol) {
    guard (1...4).contains(text.utf8.count), text.utf8.allSatisfy({ 48...57 ~= $0 }) else {
      return nil
    }
    self.init(String(text))
  }
}
