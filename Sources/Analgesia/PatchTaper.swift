import Clinical

/// Fewer patches, or smaller ones, by so many per cent.
///
/// The smallest that are made and do not fall below the target, so that the cut is never larger than
/// was meant; the rescue dose follows from them. A patch that comes off acts for a day more.
///
///     fentanyl 50 micrograms/h by 25 %  ->  37.5 micrograms/h (25 + 12)
///     fentanyl 50 micrograms/h by 10 %  ->  45 is not made: no step
///
/// - Source: clinical reference, analgesia 4.2 and 5.8.
struct PatchTaper: Sendable {
  let patient: OpioidCase
  let percent: Int
  let patch: RegularPatch

  func answer() -> OpioidAnswer {
    guard let factor = patient.formulary.ratio(patch.medicine.id, by: .transdermal)?.from else {
      return end(.refuse(.unusable(.noFactor(patch.medicine.name, .transdermal))))
    }
    let oralMorphine = patch.rate.microgramsPerHour * Rational(factor)
    guard oralMorphine <= Rational(300) else { return end(.specialist(.above300(oralMorphine))) }
    let target = patch.rate.microgramsPerHour * Rational(100 - percent) / 100
    guard let patches = patch.product.patches(reaching: target, below: patch.rate) else {
      return end(.noStep(.ladder(.noSmallerPatch(from: patch.rate))))
    }
    return answer(with: patches, target, Rational(factor))
  }

  private func answer(
    with patches: [Product.Patch], _ target: Rational, _ factor: Rational
  ) -> OpioidAnswer {
    let releases = DeliveryRate(
      nanogramsPerHour: patches.map(\.releases.nanogramsPerHour).reduce(0, +))
    let rescue = patient.rescueBesidePatch(of: releases.microgramsPerHour * factor)
    var answer = end(
      .patch(
        PatchProposal(
          drug: patch.medicine.id, name: patch.medicine.name, form: patch.product.form,
          patches: patches, rescue: rescue, citation: .taper)))
    answer.working.add(.patchNow, patch.medicine.name, patch.rate.description)
    answer.working.add(
      .patchTarget, patch.rate.description, "\(percent)", target.decimal(places: 1),
      releases.description, from: .taper)
    if let rescue {
      answer.working.append(rescue.dose.working)
    } else {
      answer.working.add(.rescueBySpecialist, from: .patchProcess)
    }
    answer.working.add(.withdrawal, from: .withdrawal)
    answer.reviewInHours = patch.product.hoursToReview
    return answer
  }

  private func end(_ outcome: OpioidOutcome) -> OpioidAnswer {
    OpioidAnswer(.taper(percent: percent), step: .computed, outcome: outcome)
  }
}

extension Product {
  /// The patches of at most three that together release the least, not below `target` micrograms an
  /// hour and below `rate`; `nil` where none are made.
  func patches(reaching target: Rational, below rate: DeliveryRate) -> [Patch]? {
    let known = Dictionary(patches.map { ($0.releases.nanogramsPerHour, $0) }) { first, _ in first }
    // Nanograms an hour stand in for a mass: the search only adds and compares.
    let rates = known.keys.sorted(by: >).map { Mass(micrograms: $0) }
    return Dispensed.sums(of: rates, upTo: Self.mostUnits)
      .first {
        Rational($0.total.micrograms, over: 1_000) >= target
          && $0.total.micrograms < rate.nanogramsPerHour
      }?.units
      .compactMap { known[$0.micrograms] }
  }
}
