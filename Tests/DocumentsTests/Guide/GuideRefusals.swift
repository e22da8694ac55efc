/// What the clinical reference refuses, read from the patient as printed and nothing else.
struct GuideRefusals {
  let entry: GuidePage.Entry

  /// The code that section 10 of the reference gives to this patient and question.
  var expected: String? {
    if age < 18 { return "DR-15" }
    if asked.contains("methadone") { return "DR-03" }
    if given.contains("naltrexone") { return "INTERACTION" }
    if given.contains("phenelzine") { return "DR-14" }
    if given.contains("sedation not recorded") { return "DR-08" }
    if paracetamol > Fraction(4_000) { return "DR-09" }
    return patch ?? change ?? raise
  }

  private var given: String { entry.lines("Given").joined(separator: "; ") }
  private var asked: String { entry.lines("Asked").joined() }
  private var takes: [String] { entry.lines("Takes") }

  private func number(_ pattern: Regex<(Substring, Substring)>) -> Fraction? {
    given.firstMatch(of: pattern).flatMap { Fraction($0.1) }
  }

  private var age: Int { number(/([0-9]+) years/).map { $0.above } ?? 60 }
  private var pain: Int { number(/pain ([0-9]+)/).map { $0.above } ?? 3 }
  private var kidneys: Fraction { number(/kidneys ([0-9.]+)/) ?? Fraction(80) }

  /// Each regular line: name and milligrams in 24 hours.
  private var regular: [(name: String, dose: Fraction)] {
    takes.compactMap { line in
      guard let match = line.firstMatch(of: /^([a-z-]+),.* ([0-9.]+) mg × ([0-9]+)/),
        let dose = Fraction(match.2), let times = Fraction(match.3)
      else { return nil }
      return (String(match.1), dose * times)
    }
  }

  private var paracetamol: Fraction {
    let plain = regular.filter { $0.name == "paracetamol" }.map(\.dose)
    let combined = takes.compactMap { line -> Fraction? in
      guard let match = line.firstMatch(of: /mg \/ ([0-9]+) mg × ([0-9]+)/),
        let dose = Fraction(match.1), let times = Fraction(match.2)
      else { return nil }
      return dose * times
    }
    let doubled = regular.filter { $0.name == "co-codamol" }.map { _ in Fraction(0) }
    return (plain + combined + doubled).reduce(Fraction(0), +)
  }

  private var oralMorphine: Fraction {
    let factors = [
      "morphine": Fraction(1), "oxycodone": Fraction(3, 2), "tapentadol": Fraction(3, 10),
    ]
    return regular.map { (factors[$0.name] ?? Fraction(0)) * $0.dose }.reduce(Fraction(0), +)
  }

  private var isTolerant: Bool {
    let thresholds = ["morphine": Fraction(60), "oxycodone": Fraction(30)]
    let shares = regular.compactMap { line in thresholds[line.name].map { line.dose / $0 } }
    return shares.reduce(Fraction(0), +) >= Fraction(1)
  }

  private var rescueDoses: Int {
    takes.compactMap { $0.firstMatch(of: /: ([0-9]+) background/).flatMap { Int($0.1) } }
      .reduce(0, +)
  }

  private var patch: String? {
    if asked == "patch: buprenorphine" { return oralMorphine > Fraction(80) ? "DR-11" : nil }
    if asked == "fast fentanyl: fentanyl" {
      return isTolerant ? (pain > 3 ? "BACKGROUND" : nil) : "DR-02"
    }
    guard asked == "patch: fentanyl" else { return nil }
    if !isTolerant { return "DR-01" }
    if oralMorphine < Fraction(60) { return "DR-17" }
    return pain >= 7 || rescueDoses > 3 ? "DR-18" : nil
  }

  private var change: String? {
    guard let target = asked.firstMatch(of: /^change to ([a-z]+)/).map({ String($0.1) }) else {
      return nil
    }
    if given.contains("allergy: " + target) { return "ALLERGY" }
    if target == "morphine", kidneys < Fraction(30) { return "DR-04" }
    if target == "alfentanil" { return "SPECIALIST" }
    guard target == "hydromorphone" else { return nil }
    return given.contains("Child-Pugh B") ? "DR-16" : isTolerant ? nil : "TOLERANCE"
  }

  private var raise: String? {
    guard asked == "raising the dose" else { return nil }
    if oralMorphine > Fraction(300) { return "DR-12" }
    if Set(regular.map(\.name)).count > 1 { return "DR-13" }
    if given.contains("swallowing-lost present") { return "ROUTE" }
    if regular.contains(where: { $0.name == "tapentadol" && $0.dose >= Fraction(500) }) {
      return "DR-05"
    }
    if takes.contains(where: { $0.contains("unchanged for 20 hours") }) { return "DR-07" }
    let step = age >= 75 ? Fraction(5, 4) : Fraction(3, 2)
    let taken = oralMorphine + Fraction(rescueDoses * 10)
    return taken > oralMorphine * step ? "DR-06" : "NO-STEP"
  }
}
