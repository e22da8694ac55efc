import Clinical

/// The seven groups of symptoms that a high calcium gives (F06), and the signs of a low one (F09).
struct CalciumSymptoms {
  let groups: [Finding]
  let urgentGroup: Finding
  let comaOrArrhythmia: Finding
  let lowCalciumSign: Finding
  let isFlagged: Bool

  init(_ facts: EncounterFacts) {
    func high(_ finding: FindingID) -> Finding { facts.answer(finding, namedBy: .hypercalcaemia) }
    let confusion = high("confusion")
    let drowsiness = high("drowsiness")
    let vomiting = high("vomiting")
    let thirst = high("thirst-or-polyuria")
    groups = [
      confusion, drowsiness, high("nausea") || vomiting, thirst, high("constipation"),
      high("anorexia"), high("muscle-weakness") || high("fatigue"),
    ]
    urgentGroup = confusion || drowsiness || vomiting || thirst
    comaOrArrhythmia = facts.assessment["coma"] || facts.assessment["arrhythmia"]
    lowCalciumSign = facts.anyAnswer(
      ["perioral-or-finger-tingling", "cramps-or-spasm", "seizure", "long-qt"],
      namedBy: .hypocalcaemia)
    isFlagged =
      facts.flags[.hypercalcaemia] == .present || facts.flags[.hypocalcaemia] == .present
  }

  var twoGroupsOrMore: Finding { groups.atLeast(2) }

  var anyHighCalciumSymptom: Finding { groups.atLeast(1) || comaOrArrhythmia }

  /// Whether a symptom or flag makes an older calcium worth less.
  var arePresent: Bool {
    isFlagged || anyHighCalciumSymptom == .present || lowCalciumSign == .present
  }
}
