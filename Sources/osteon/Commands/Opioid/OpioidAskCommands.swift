import Analgesia
import ArgumentParser
import Clinical
import Documents

/// `osteon opioid titrate`.
struct OpioidTitrateCommand: OpioidVerb {
  static let name = "titrate"
  static let configuration = CommandConfiguration(
    commandName: "titrate", abstract: "Whether and how far to raise a regular opioid.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var about: OpioidContextOptions
  @OptionGroup var pain: OpioidPainOptions
  @Option(help: "A regular line: morphine oral mr 30mg x2.") var take: [String] = []
  @Option(help: "A rescue line with the doses of 24 hours.") var rescue: [String] = []
  @Option(help: "How many of the rescue doses were for movement.") var incident = 0
  @Option(help: "Hours since the regular dose last changed.") var changedHoursAgo: Int?

  var regimen: AskedRegimen {
    AskedRegimen(
      takes: take, rescues: rescue, incident: incident, changedHoursAgo: changedHoursAgo)
  }

  func ask(in formulary: Formulary) -> OpioidAsk { .titrate }
}

/// `osteon opioid start`.
struct OpioidStartCommand: OpioidVerb {
  static let name = "start"
  static let configuration = CommandConfiguration(
    commandName: "start", abstract: "A first step on the ladder.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var about: OpioidContextOptions
  @OptionGroup var pain: OpioidPainOptions
  @Option(help: "A regular line: codeine oral ir 60mg x4.") var take: [String] = []

  var regimen: AskedRegimen { AskedRegimen(takes: take) }

  func ask(in formulary: Formulary) -> OpioidAsk { .start }
}

/// `osteon opioid rescue`.
struct OpioidRescueCommand: OpioidVerb {
  static let name = "rescue"
  static let configuration = CommandConfiguration(
    commandName: "rescue", abstract: "The rescue dose for a regimen.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var about: OpioidContextOptions
  @OptionGroup var pain: OpioidPainOptions
  @Option(help: "A regular line: morphine oral mr 30mg x2.") var take: [String] = []

  var regimen: AskedRegimen { AskedRegimen(takes: take) }

  func ask(in formulary: Formulary) -> OpioidAsk { .rescue }
}

/// `osteon opioid taper`.
struct OpioidTaperCommand: OpioidVerb {
  static let name = "taper"
  static let configuration = CommandConfiguration(
    commandName: "taper", abstract: "A smaller regular dose, rounded up.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var about: OpioidContextOptions
  @OptionGroup var pain: OpioidPainOptions
  @Option(help: "A regular line: morphine oral mr 60mg x2.") var take: [String] = []
  @Option(help: "By how many per cent.") var percent: Int

  var regimen: AskedRegimen { AskedRegimen(takes: take) }

  func ask(in formulary: Formulary) -> OpioidAsk { .taper(percent: percent) }
}

/// `osteon opioid convert`: another opioid, another route, a slow form or a patch.
struct OpioidConvertCommand: OpioidVerb {
  static let name = "convert"
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "A change to another opioid, route, form or patch.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var about: OpioidContextOptions
  @OptionGroup var pain: OpioidPainOptions
  @Option(help: "A regular line: morphine oral mr 30mg x2.") var take: [String] = []
  @Option(help: "A rescue line with the doses of 24 hours.") var rescue: [String] = []
  @Option(help: "Hours since the regular dose last changed.") var changedHoursAgo: Int?
  @Option(help: "Drug, route and form: oxycodone oral mr.") var to: String
  @Option(help: "side-effects, toxicity, pain, route, renal or preference.") var because: String?
  @Option(help: "Per cent to take off, 25 to 75.") var reduce: String?

  var regimen: AskedRegimen {
    AskedRegimen(takes: take, rescues: rescue, changedHoursAgo: changedHoursAgo)
  }

  func ask(in formulary: Formulary) throws(InputRefusal) -> OpioidAsk {
    let fields = CalculationFields(
      ["because": because, "reduce": reduce].compactMapValues { $0 })
    var rotation = try target()
    rotation.reason = try fields.choice("because")
    rotation.reduction = try fields.whole("reduce", in: 0...75)
    if let reduction = rotation.reduction, (1..<25).contains(reduction) {
      throw InputRefusal(field: "--reduce", problem: OpioidCommandWords.reduction.english)
    }
    return .rotate(rotation)
  }

  private func target() throws(InputRefusal) -> OpioidAsk.Rotation {
    var words = to.split(separator: " ").map(String.init)
    let refusal = InputRefusal(field: "--to", problem: OpioidCommandWords.target.text(to))
    guard !words.isEmpty else { throw refusal }
    var rotation = OpioidAsk.Rotation(to: words.removeFirst())
    if let last = words.last, last.hasPrefix("x") {
      guard let count = Int(digits: last.dropFirst()) else { throw refusal }
      rotation.dosesPerDay = count
      words.removeLast()
    }
    for word in words {
      if let route = Route(spelling: word) {
        rotation.route = route
      } else if let form = DoseForm(spelling: word) {
        rotation.form = form
      } else {
        throw refusal
      }
    }
    return rotation
  }
}
