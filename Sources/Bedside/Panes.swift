import CarePathway
import Terminal

/// The eight panes; routes to the one that belongs to a step.
public struct Panes: Equatable, Sendable {
  var who = WhoPane()
  var flags = FlagsPane()
  var symptoms = SymptomsPane()
  var workup = WorkupPane()
  var risk = RiskPane()
  var pain = PainPane()
  var treat = TreatPane()
  var plan = PlanPane()

  public init() {}

  func pane(of stage: Stage) -> any StepPane {
    switch stage {
    case .who: who
    case .flags: flags
    case .symptoms: symptoms
    case .workup: workup
    case .risk: risk
    case .pain: pain
    case .treat: treat
    case .plan: plan
    }
  }

  func keyContext(on stage: Stage, in context: PaneContext) -> KeyContext {
    switch stage {
    case .who: who.keyContext(in: context)
    case .flags: flags.keyContext(in: context)
    case .symptoms: symptoms.keyContext(in: context)
    case .workup: workup.keyContext(in: context)
    case .risk: risk.keyContext(in: context)
    case .pain: pain.keyContext(in: context)
    case .treat: treat.keyContext(in: context)
    case .plan: plan.keyContext(in: context)
    }
  }

  mutating func handle(
    _ key: FieldKey, on stage: Stage, in context: PaneContext
  ) -> PaneAnswer {
    switch stage {
    case .who: who.handle(key, in: context)
    case .flags: flags.handle(key, in: context)
    case .symptoms: symptoms.handle(key, in: context)
    case .workup: workup.handle(key, in: context)
    case .risk: risk.handle(key, in: context)
    case .pain: pain.handle(key, in: context)
    case .treat: treat.handle(key, in: context)
    case .plan: plan.handle(key, in: context)
    }
  }

  mutating func settle(on stage: Stage, in context: PaneContext) -> PaneAnswer {
    switch stage {
    case .who: who.settle(in: context)
    case .flags: flags.settle(in: context)
    case .symptoms: symptoms.settle(in: context)
    case .workup: workup.settle(in: context)
    case .risk: risk.settle(in: context)
    case .pain: pain.settle(in: context)
    case .treat: treat.settle(in: context)
    case .plan: plan.settle(in: context)
    }
  }

  /// What was typed and not entered, step by step.
  func unentered(in context: PaneContext) -> [(stage: Stage, what: Unentered)] {
    func at(_ stage: Stage, _ found: [Unentered]) -> [(stage: Stage, what: Unentered)] {
      found.map { (stage, $0) }
    }
    return at(.who, who.unentered(in: context)) + at(.flags, flags.unentered(in: context))
      + at(.symptoms, symptoms.unentered(in: context))
      + at(.workup, workup.unentered(in: context)) + at(.risk, risk.unentered(in: context))
      + at(.pain, pain.unentered(in: context)) + at(.treat, treat.unentered(in: context))
      + at(.plan, plan.unentered(in: context))
  }

  mutating func restore(_ drafts: Drafts) {
    who.restore(drafts[.who])
    flags.restore(drafts[.flags])
    symptoms.restore(drafts[.symptoms])
    workup.restore(drafts[.workup])
    risk.restore(drafts[.risk])
    pain.restore(drafts[.pain])
    treat.restore(drafts[.treat])
    plan.restore(drafts[.plan])
  }

  /// Only the Pain step has a level inside it.
  mutating func back(on stage: Stage, in context: PaneContext) -> PaneAnswer {
    switch stage {
    case .pain: pain.back(in: context)
    case .who, .flags, .symptoms, .workup, .risk, .treat, .plan: .ignored
    }
  }

  mutating func perform(_ act: PaneAct, on stage: Stage, in context: PaneContext) -> PaneAnswer {
    switch stage {
    case .who: who.perform(act, in: context)
    case .flags: flags.perform(act, in: context)
    case .symptoms: symptoms.perform(act, in: context)
    case .workup: workup.perform(act, in: context)
    case .risk: risk.perform(act, in: context)
    case .pain: pain.perform(act, in: context)
    case .treat: treat.perform(act, in: context)
    case .plan: plan.perform(act, in: context)
    }
  }

  mutating func stand(on landmark: Int, of stage: Stage, in context: PaneContext) {
    switch stage {
    case .who: who.stand(on: landmark, in: context)
    case .flags: flags.stand(on: landmark, in: context)
    case .symptoms: symptoms.stand(on: landmark, in: context)
    case .workup: workup.stand(on: landmark, in: context)
    case .risk: risk.stand(on: landmark, in: context)
    case .pain: pain.stand(on: landmark, in: context)
    case .treat: treat.stand(on: landmark, in: context)
    case .plan: plan.stand(on: landmark, in: context)
    }
  }
}
