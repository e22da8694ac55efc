public import Analgesia
import Clinical

/// An accepted dose as it stands now: still what would be offered, given already, or overtaken.
public struct AcceptedDose: Equatable, Sendable {
  public enum Standing: String, CaseIterable, Sendable {
    /// The same is offered now.
    case offered
    /// It is no longer offered, because it is what is taken.
    case carriedOut = "carried-out"
    /// The facts have changed: something else, or nothing, is offered.
    case stale
  }

  public let decision: DoseDecisions.Accepted
  public let standing: Standing
  /// It holds a strong opioid and nobody has checked it.
  public let lacksCheck: Bool

  public var dose: OfferedDose { decision.dose }
}

extension AcceptedDose {
  /// Without a review no dose can be worked out, and nothing is offered.
  init(_ decision: DoseDecisions.Accepted, in review: OpioidReview?) {
    self.decision = decision
    standing = review?.standing(of: decision.dose) ?? .stale
    lacksCheck =
      decision.check == nil
      && decision.dose.needsSecondCheck(from: review?.patient.formulary)
  }
}

extension OpioidReview {
  /// Whether exactly this dose is offered now.
  public func offers(_ dose: OfferedDose) -> Bool {
    answer(to: dose.ask).offers(from: patient.formulary).contains(dose)
  }

  func standing(of dose: OfferedDose) -> AcceptedDose.Standing {
    if offers(dose) { return .offered }
    return patient.takes(dose) ? .carriedOut : .stale
  }
}

extension OpioidCase {
  /// Whether everything of the dose is on the list of what is taken, as it was accepted.
  fileprivate func takes(_ dose: OfferedDose) -> Bool {
    dose.lines.filter { $0.use != .beforeMovement }.allSatisfy(takes)
  }

  private func takes(_ line: OfferedDose.Line) -> Bool {
    let same = opioids.filter { $0.isTaken(for: line) }
    switch line.amount {
    case .mass(let least, let most):
      guard same.count == 1, let taken = same.first, let perDose = taken.dose.perDose?.mass,
        line.timesPerDay == nil || taken.schedule == .regular(timesPerDay: line.timesPerDay ?? 0)
      else { return false }
      return (least...max(least, most)).contains(perDose)
    case .patches(let printed):
      let product = formulary[line.drug]?.products.first { $0.form == line.form }
      let rates = printed.compactMap { rate in product?.patches.first { $0.printed == rate } }
      let taken = same.compactMap(\.dose.rate).map(\.nanogramsPerHour).reduce(0, +)
      return rates.count == printed.count && !rates.isEmpty
        && taken == rates.map(\.releases.nanogramsPerHour).reduce(0, +)
    }
  }
}

extension RegimenLine {
  /// The same medicine for the same use; a rescue dose is the same in any quick form by mouth.
  fileprivate func isTaken(for line: OfferedDose.Line) -> Bool {
    guard drug == line.drug, route == line.route else { return false }
    switch line.use {
    case .regular: return isRegular && form == line.form
    case .rescue, .beforeMovement:
      return !isRegular && (form == line.form || !form.isLongActing)
    }
  }
}
