public import Clinical

/// What stands in the way of a sum of the ladder, in one short sentence each.
public enum LadderProblemWord: String, Word {
  case severalOpioids = "several-opioids"
  case severalForms = "several-forms"
  case combination
  case weakOpioid = "weak-opioid"
  case stepUp = "step-up"
  case alreadyTaken = "already-taken"
  case noFirstDose = "no-first-dose"
  case notByMouth = "not-by-mouth"
  case noSmallerPatch = "no-smaller-patch"
  case rescueBelowPatchStep = "rescue-below-patch-step"
  case patchStepAboveCap = "patch-step-above-cap"

  public static let section = "ladder-problem"

  public var english: String {
    switch self {
    case .severalOpioids: "Several opioids are taken by the clock: {1}."
    case .severalForms: "By the clock in more than one form, or at unequal times: {1}."
    case .combination: "It also holds paracetamol, which would rise with it: {1}."
    case .weakOpioid: "No such dose is worked out for a weak opioid: {1}."
    case .stepUp: "The next dose that is made is more than one safe step: {1}."
    case .alreadyTaken: "A strong opioid is taken already, so none is started: {1}."
    case .noFirstDose: "No first opioid here suits these kidneys, this liver and this list."
    case .notByMouth: "Not taken by mouth, so no slow form follows from it: {1}."
    case .noSmallerPatch: "No patch is made below {1} that keeps the cut so small."
    case .rescueBelowPatchStep:
      "{1} mg of rescue in 24 hours is less than one patch step stands for ({2} mg)."
    case .patchStepAboveCap: "From {1} the next patch that is made is more than one safe step."
    }
  }
}

/// What to do instead.
public enum LadderRemedyWord: String, Word {
  case oneOpioid = "one-opioid"
  case oneForm = "one-form"
  case stepUp = "step-up"
  case raiseOrChange = "raise-or-change"
  case specialist
  case changeRoute = "change-route"
  case patchOff = "patch-off"
  case leaveThePatch = "leave-the-patch"
  case senior

  public static let section = "ladder-remedy"

  public var english: String {
    switch self {
    case .oneOpioid:
      "One opioid at a time: never two weak ones, never a weak with a strong. Ask a prescriber today which one stays."
    case .oneForm: "Ask a prescriber for one form in equal doses, or ask a specialist."
    case .stepUp: "Pain that needs more is a reason to step up: ask for a first strong opioid."
    case .raiseOrChange: "Ask whether to raise it, or to change to another opioid."
    case .specialist: "Ask a palliative care or pain specialist."
    case .changeRoute: "Ask for a change of route instead."
    case .patchOff:
      "Ask a specialist about taking it off: it acts for a day more, and the rescue dose stays."
    case .leaveThePatch: "Leave the patch, use the rescue dose, and look for the cause of the pain."
    case .senior: "Leave the patch, ask a senior, and look for the cause of the pain."
    }
  }
}
