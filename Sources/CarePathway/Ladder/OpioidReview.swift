public import Analgesia
import Clinical

/// What the pain ladder has to say about one encounter at one moment.
///
/// Computed from the record and the formulary; nothing stores it.
public struct OpioidReview: Equatable, Sendable {
  public let patient: OpioidCase
  /// The answers to what stands to be asked of this patient, the regular dose first.
  public let answers: [OpioidAnswer]
  /// What is taken and must not stay as it is.
  public let conflicts: MedicineConflicts
  /// What may be given beside the ladder.
  public let adjuvants: AdjuvantReview

  public init(
    _ evaluation: Evaluation, under content: PathwayContent, from formulary: Formulary
  ) {
    let facts = evaluation.facts
    patient = OpioidCase(
      regimen: facts.regimen(in: formulary),
      context: OpioidContext(evaluation, under: content, naming: formulary),
      formulary: formulary, now: facts.now)
    conflicts = MedicineConflicts(patient, evaluation, under: content)
    adjuvants = AdjuvantReview(patient, evaluation, under: content)
    answers = patient.standingAsks.map { [patient] in OpioidAdvice.answer($0, for: patient) }
  }

  /// The answer to any question about an opioid.
  public func answer(to ask: OpioidAsk) -> OpioidAnswer {
    answers.first { $0.ask == ask } ?? OpioidAdvice.answer(ask, for: patient)
  }

  /// What the opioids taken in 24 hours add up to, rescue doses for background pain with them, or
  /// why no sum can be made.
  public var total: Result<DailyOpioidTotal, DosingRefusal> {
    if let unreadable = patient.regimen.unreadable.first { return .failure(unreadable) }
    return Result { () throws(DosingRefusal) in
      try DailyOpioidTotal.withRescue(
        patient.opioids, in: patient.formulary, at: patient.now)
    }
  }
}

extension OpioidCase {
  /// Whoever takes a strong opioid by the clock is asked about raising it and about its rescue dose;
  /// everybody else about a first one.
  fileprivate var standingAsks: [OpioidAsk] {
    let takesStrong = regularOpioids.contains {
      $0.opioid(in: formulary)?.kind == .strongOpioid
    }
    return takesStrong ? [.titrate, .rescue] : [.start]
  }
}
