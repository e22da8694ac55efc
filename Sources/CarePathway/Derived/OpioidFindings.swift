import Analgesia
import Clinical

/// Whether an opioid is in use, whether the person is vulnerable to it, whether the dose followed.
///
/// - Source: clinical reference, analgesia 1.6 and 5.2; policy.
struct OpioidFindings {
  let facts: EncounterFacts
  let readings: Readings
  let renal: RenalFindings

  var all: [DerivedFinding] {
    [
      DerivedFinding("opioid-in-use", inUse),
      DerivedFinding("opioid-started-or-in-use", inUse),
      DerivedFinding("vulnerable", vulnerable, citations: .policy),
      DerivedFinding("opioid-need-rise-in-4-weeks", OpioidNeed(facts).rise, citations: .policy),
      DerivedFinding("opioid-unchanged-after-success", unchangedAfterSuccess),
    ]
  }

  var inUse: Finding { facts.isTakingAny(Self.opioids) }

  /// By the one definition that the ladder doses by.
  private var vulnerable: Finding {
    var context = OpioidContext(body: facts, readings)
    context.findings["acute-kidney-injury"] =
      facts.assessment["acute-kidney-injury"] || renal.course.isRising
    return Vulnerable(context, sedatives: facts.isTakingAny(facts.sedatives)).finding
  }

  /// Radiotherapy or surgery took two points or more off the pain, 14 days have passed, and no
  /// opioid line has been changed since.
  private var unchangedAfterSuccess: Finding {
    guard inUse == .present else { return inUse }
    let done = facts.treatments.filter { treatment in
      guard treatment.isRadiotherapy || treatment.kind == "surgery",
        let ended = treatment.ended ?? treatment.last
      else { return false }
      return facts.now - ended.latest >= 14 * 86_400
    }
    guard !facts.treatments.isEmpty else { return .notAssessed }
    return done.reduce(.absent) { $0 || unchanged(after: $1) }
  }

  private func unchanged(after treatment: TreatmentGiven) -> Finding {
    guard let fall = PainCourse(facts.pain, of: treatment).fall else { return .notAssessed }
    guard fall >= 2, let ended = (treatment.ended ?? treatment.last)?.latest else {
      return .absent
    }
    let lines = facts.medicines.map(\.line).filter {
      Self.opioids.contains($0.drug) && facts.isInUse($0)
    }
    let changed = lines.contains { line in
      (line.lastChanged ?? line.since).map { $0.latest > ended } ?? false
    }
    return Finding(!changed)
  }

  static let opioids: Set<String> = [
    "codeine", "dihydrocodeine", "tramadol", "tapentadol", "morphine", "diamorphine", "oxycodone",
    "hydromorphone", "oxymorphone", "hydrocodone", "methadone", "buprenorphine", "fentanyl",
    "alfentanil", "pethidine", "co-codamol", "co-dydramol", "tramadol-paracetamol",
    "oxycodone-paracetamol", "hydrocodone-paracetamol",
  ]
}
