import ArgumentParser
import CarePathway
import Documents

/// `osteon calc sins`: how steady a level of the spine is.
struct SpinalInstabilityCommand: CalculatorCommand {
  static let configuration = CommandConfiguration(
    commandName: "sins", abstract: "Spinal Instability Neoplastic Score of one level.")
  static let fieldNames = [
    "location", "pain", "matrix", "alignment", "collapse", "posterolateral",
  ]

  @OptionGroup var options: CalculatorOptions
  @Option(help: "junctional, mobile, semi-rigid, rigid, a level as T12, or unknown.")
  var location: String?
  @Option(help: "mechanical, non-mechanical, none or unknown.") var pain: String?
  @Option(help: "lytic, mixed, blastic or unknown.") var matrix: String?
  @Option(help: "subluxation, deformity, normal or unknown.") var alignment: String?
  @Option(help: "more-than-half, less-than-half, none-with-half-body, none or unknown.")
  var collapse: String?
  @Option(help: "both, one-side, none or unknown.") var posterolateral: String?

  var typed: [String: String?] {
    [
      "location": location, "pain": pain, "matrix": matrix, "alignment": alignment,
      "collapse": collapse, "posterolateral": posterolateral,
    ]
  }

  static func answer(_ fields: CalculationFields) throws(InputRefusal) -> CalculationAnswer {
    let zone = try zone(fields)
    var lesion = Lesion(id: LesionID(rawValue: "typed"), bone: .vertebra)
    lesion.pain = try fields.neededChoice("pain")
    lesion.matrix = try fields.neededChoice("matrix")
    lesion.alignment = try fields.neededChoice("alignment") { SpinalAlignment(spelling: $0) }
    lesion.collapse = try fields.neededChoice("collapse")
    lesion.posterolateral = try fields.neededChoice("posterolateral")
    return CalculationAnswer(SpinalInstabilityScore(zone: zone, rows: lesion))
  }

  /// The zone by its name or by a level; `nil` for a location that is not known.
  private static func zone(_ fields: CalculationFields) throws(InputRefusal) -> SpinalZone? {
    let text = try fields.needed("location")
    if text == "unknown" { return nil }
    if let level = VertebralLevel(rawValue: text) { return level.zone }
    return try fields.neededChoice("location")
  }
}
