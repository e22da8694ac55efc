import ArgumentParser
import CarePathway
import Clinical
import Documents

/// `osteon calc mirels`: how likely a long bone is to break.
///
/// The site may be named by itself, or by a bone and its region, which may turn out not to be one
/// that the score is for.
struct MirelsCommand: CalculatorCommand {
  static let configuration = CommandConfiguration(
    commandName: "mirels", abstract: "Mirels' score of a long bone.")
  static let fieldNames = ["site", "pain", "matrix", "cortex", "bone", "region", "fractured"]

  @OptionGroup var options: CalculatorOptions
  @Option(help: "upper-limb, lower-limb, peritrochanteric or unknown.") var site: String?
  @Option(help: "none, mild, moderate, functional or unknown.") var pain: String?
  @Option(help: "blastic, mixed, lytic or unknown.") var matrix: String?
  @Option(help: "less-than-third, one-to-two-thirds, more-than-two-thirds or unknown.")
  var cortex: String?
  @Option(help: "The bone, instead of the site.") var bone: String?
  @Option(help: "The region of the bone.") var region: String?
  @Option(help: "present when the bone is broken.") var fractured: String?

  var typed: [String: String?] {
    [
      "site": site, "pain": pain, "matrix": matrix, "cortex": cortex, "bone": bone,
      "region": region, "fractured": fractured,
    ]
  }

  static func answer(_ fields: CalculationFields) throws(InputRefusal) -> CalculationAnswer {
    let bone: Bone? = try fields.choice("bone")
    var lesion = Lesion(id: LesionID(rawValue: "typed"), bone: bone)
    lesion.region = try fields.choice("region")
    lesion.fractured = try fields.choice("fractured") ?? .notAssessed
    if bone == nil, lesion.fractured != .present { return try bySite(fields) }
    lesion.imaged = LesionImaging(kind: .ct)
    lesion.pain = try fields.choice("pain") ?? .unknown
    lesion.matrix = try fields.choice("matrix") ?? .unknown
    lesion.cortex = try fields.choice("cortex") ?? .unknown
    if bone == nil { lesion.bone = .femur }
    let complete = lesion
    return CalculationAnswer.from { () throws(ScoreRefusal) in try MirelsScore.of(complete) }
  }

  private static func bySite(_ fields: CalculationFields) throws(InputRefusal) -> CalculationAnswer
  {
    CalculationAnswer(
      MirelsScore(
        site: try fields.neededChoice("site"), pain: try fields.neededChoice("pain"),
        matrix: try fields.neededChoice("matrix"), cortex: try fields.neededChoice("cortex")))
  }
}
