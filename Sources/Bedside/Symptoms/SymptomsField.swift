import CarePathway
import Clinical

/// The fields of the Symptoms step, in asking order.
enum SymptomsField: String, CaseIterable {
  case site, worst, average, now, least, atRest, onMovement, onset, timing, character
  case spinalPain = "spinal-pain"
  case weightBearing = "weight-bearing-pain"
  case atNight = "spinal-pain-at-night"
  case ecog, mobility, falls, cancer, status, painGoal, words

  func formField(in context: PaneContext) -> FormField {
    let question = context.catalogue.pathway.question(FindingID(rawValue: rawValue))
    return FormField(
      rawValue, context.say(word), kind(context.say), value: value(of: context.facts),
      note: FormField.Note(why: question?.why ?? context.say(why)))
  }

  func event(_ value: String, in context: PaneContext) -> EncounterEvent? {
    switch self {
    case .worst, .average, .now, .least, .atRest, .onMovement: pain(value, in: context)
    case .site: .symptomDescribed(aspect: .site, value: value)
    case .onset: .symptomDescribed(aspect: .onset, value: value)
    case .timing: .symptomDescribed(aspect: .timing, value: value)
    case .character: .symptomDescribed(aspect: .character, value: value)
    case .spinalPain, .weightBearing, .atNight:
      Finding(rawValue: value).map {
        .findingAnswered(finding: FindingID(rawValue: rawValue), answer: $0, began: nil)
      }
    case .ecog: Int(value).map { .functionRecorded(fact: .ecog($0)) }
    case .mobility: .functionRecorded(fact: .mobility(value))
    case .falls: Int(value).map { .functionRecorded(fact: .falls($0)) }
    case .cancer: Cancer(rawValue: value).map { .primaryRecorded(fact: .cancer($0)) }
    case .status: PrimaryCancer.Status(rawValue: value).map { .primaryRecorded(fact: .status($0)) }
    case .painGoal: Int(value).map { .goalRecorded(fact: .painGoal($0)) }
    case .words: .goalRecorded(fact: .patientWords(value))
    }
  }

  /// Scores given within half an hour belong to one entry; a reassessment starts the next.
  private func pain(_ value: String, in context: PaneContext) -> EncounterEvent? {
    guard let number = Int(value), let score = PainScore(number) else { return nil }
    let now = context.clock.now
    let last = context.facts.pain.last { now - $0.at < 1_800 && $0.site == nil }
    var entry = last ?? PainEntry(at: now)
    set(score, in: &entry)
    return .painRecorded(entry: entry)
  }

  private func set(_ score: PainScore?, in entry: inout PainEntry) {
    if self == .worst { entry.worst = score }
    if self == .average { entry.average = score }
    if self == .now { entry.now = score }
    if self == .least { entry.least = score }
    if self == .atRest { entry.atRest = score }
    if self == .onMovement { entry.onMovement = score }
  }
}

extension SymptomsField {
  /// The event that an emptied field makes; a finding cannot be emptied, `?` answers it.
  func withdrawal(in context: PaneContext) -> EncounterEvent? {
    switch self {
    case .worst, .average, .now, .least, .atRest, .onMovement: withoutScore(in: context)
    case .site: .valueWithdrawn(item: .symptom(aspect: .site))
    case .onset: .valueWithdrawn(item: .symptom(aspect: .onset))
    case .timing: .valueWithdrawn(item: .symptom(aspect: .timing))
    case .character: .valueWithdrawn(item: .symptom(aspect: .character))
    case .ecog: .valueWithdrawn(item: .ecog)
    case .mobility: .valueWithdrawn(item: .mobility)
    case .falls: .valueWithdrawn(item: .falls)
    case .cancer: .primaryRecorded(fact: .cancer(.unknown))
    case .painGoal: .valueWithdrawn(item: .painGoal)
    case .words: .valueWithdrawn(item: .patientWords)
    case .spinalPain, .weightBearing, .atNight, .status: nil
    }
  }

  private func withoutScore(in context: PaneContext) -> EncounterEvent? {
    guard var entry = context.facts.pain.last else { return nil }
    set(nil, in: &entry)
    return .painRecorded(entry: entry)
  }
}
