import Clinical

extension OpioidAnswer {
  /// Every dose of the answer that a person may accept, in the order in which it is shown.
  ///
  /// Cards of fast fentanyl are none of them: each episode is titrated by itself.
  public func offers(from formulary: Formulary) -> [OfferedDose] {
    outcome.proposals.map { offer($0, from: formulary) }
      + [reduction].compactMap { $0 }.map { offer($0, from: formulary) }
      + [outcome.patch].compactMap { $0 }.map(offer)
      + (outcome.patch == nil ? [outcome.rescue].compactMap { $0 } : []).map {
        offer($0, as: .rescue)
      }
      + [beforeMovement].compactMap { $0 }.map { offer($0, as: .beforeMovement) }
  }

  public func offer(_ proposal: DoseProposal, from formulary: Formulary) -> OfferedDose {
    let regular = OfferedDose.Line(
      use: .regular, drug: proposal.drug, route: proposal.route, form: proposal.form,
      amount: .mass(proposal.perDose), timesPerDay: proposal.dosesPerDay)
    let rescue = proposal.rescue.map { dose in
      OfferedDose.Line(
        use: .rescue, drug: proposal.drug, route: proposal.rescueRoute,
        form: formulary.rescueForm(beside: proposal), amount: .mass(dose.perDose),
        timesPerDay: nil)
    }
    return offer([regular] + [rescue].compactMap { $0 })
  }

  public func offer(_ patch: PatchProposal) -> OfferedDose {
    let regular = OfferedDose.Line(
      use: .regular, drug: patch.drug, route: .transdermal, form: patch.form,
      amount: .patches(printed: patch.patches.map(\.printed)), timesPerDay: nil)
    return offer([regular] + [patch.rescue].compactMap { $0 }.map { $0.line(as: .rescue) })
  }

  public func offer(_ rescue: RescueProposal, as use: OfferedDose.Use) -> OfferedDose {
    offer([rescue.line(as: use)])
  }

  private func offer(_ lines: [OfferedDose.Line]) -> OfferedDose {
    let often = flags.contains(.reviewIn24Hours) ? 24 : nil
    return OfferedDose(ask: ask, lines: lines, reviewInHours: reviewInHours ?? often)
  }
}

extension RescueProposal {
  fileprivate func line(as use: OfferedDose.Use) -> OfferedDose.Line {
    OfferedDose.Line(
      use: use, drug: drug, route: .oral, form: form, amount: .mass(dose.perDose),
      timesPerDay: nil)
  }
}

extension DoseProposal {
  /// A pump's rescue dose goes under the skin; any other is taken by mouth.
  public var rescueRoute: Route { route == .oral ? .oral : .subcutaneous }
}

extension Formulary {
  /// What the rescue dose beside a regular medicine is made of: by mouth the liquid where there is
  /// one, never a slow form.
  public func rescueForm(beside proposal: DoseProposal) -> DoseForm {
    guard proposal.route == .oral else { return .injection }
    let made = [DoseForm.solution, .immediateRelease].first {
      self[proposal.drug]?.product(.oral, $0, in: set) != nil
    }
    return made ?? .immediateRelease
  }
}

extension OfferedDose.Amount {
  fileprivate static func mass(_ range: ClosedRange<PerDose>) -> Self {
    .mass(least: range.lowerBound.mass, most: range.upperBound.mass)
  }
}
