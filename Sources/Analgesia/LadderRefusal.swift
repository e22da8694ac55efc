public import Clinical

/// Why no sum of the ladder holds for what is taken, where nothing about the patient forbids it.
public enum LadderRefusal: Equatable, Sendable {
  /// Several opioids by the clock, by printed name.
  case severalOpioids([String])
  /// One opioid in several forms, by several routes or at unequal times.
  case severalForms(drug: String)
  /// A combination product: its paracetamol would rise with it.
  case combination(drug: String)
  /// No such dose is worked out for a weak opioid.
  case weakOpioid(drug: String)
  /// The next dose of a weak opioid is more than one safe step.
  case stepUp(drug: String)
  /// A strong opioid is taken already, so nothing is started.
  case alreadyTaken(drug: String)
  /// No first opioid suits the kidneys, the liver and the other medicines.
  case noFirstDose
  /// A slow form by mouth was asked for what is not taken by mouth.
  case notByMouth(drug: String)
  /// No patch that is made keeps a reduction so small.
  case noSmallerPatch(from: DeliveryRate)
  /// The rescue of 24 hours, in mg, stands for less than one step of the patch.
  case rescueBelowPatchStep(taken: Rational, step: Int)
  /// The next patch that is made is more than one safe step.
  case patchStepAboveCap(from: DeliveryRate)
}

extension LadderRefusal {
  var code: String {
    switch self {
    case .severalOpioids, .severalForms, .combination: "MIXTURE"
    case .weakOpioid, .alreadyTaken: "LADDER"
    case .stepUp, .noSmallerPatch, .rescueBelowPatchStep, .patchStepAboveCap: "NO-STEP"
    case .noFirstDose: "SPECIALIST"
    case .notByMouth: "ROUTE"
    }
  }

  func problem(in language: Language) -> String {
    switch self {
    case .severalOpioids(let drugs):
      language(LadderProblemWord.severalOpioids, drugs.joined(separator: ", "))
    case .severalForms(let drug): language(LadderProblemWord.severalForms, drug)
    case .combination(let drug): language(LadderProblemWord.combination, drug)
    case .weakOpioid(let drug): language(LadderProblemWord.weakOpioid, drug)
    case .stepUp(let drug): language(LadderProblemWord.stepUp, drug)
    case .alreadyTaken(let drug): language(LadderProblemWord.alreadyTaken, drug)
    case .noFirstDose: language(LadderProblemWord.noFirstDose)
    case .notByMouth(let drug): language(LadderProblemWord.notByMouth, drug)
    case .noSmallerPatch(let rate): language(LadderProblemWord.noSmallerPatch, "\(rate)")
    case .rescueBelowPatchStep(let taken, let step):
      language(
        LadderProblemWord.rescueBelowPatchStep, taken.decimal(places: 1), "\(step)")
    case .patchStepAboveCap(let rate):
      language(LadderProblemWord.patchStepAboveCap, "\(rate)")
    }
  }

  func remedy(in language: Language) -> String { language(remedyWord) }

  private var remedyWord: LadderRemedyWord {
    switch self {
    case .severalOpioids: .oneOpioid
    case .severalForms: .oneForm
    case .combination, .weakOpioid, .stepUp: .stepUp
    case .alreadyTaken: .raiseOrChange
    case .noFirstDose: .specialist
    case .notByMouth: .changeRoute
    case .noSmallerPatch: .patchOff
    case .rescueBelowPatchStep: .leaveThePatch
    case .patchStepAboveCap: .senior
    }
  }
}
