import Clinical

extension OpioidCase {
  /// What forbids giving more of this medicine, or makes it a matter for a specialist; `nil` when
  /// nothing does.
  ///
  /// A liver or allergies that nobody recorded do not forbid a drug that is already taken: they are
  /// asked for, and an unknown liver already makes the dose the careful one.
  ///
  /// - Source: clinical reference, analgesia 3.3 to 3.5.
  func gate(for medicine: Medicine) -> OpioidOutcome? {
    let classes = otherMedicines.known
    if classes.contains("opioid-antagonist") { return .refuse(.opioidAntagonist) }
    if classes.contains("maoi") {
      let refusal = DosingRefusal.monoamineOxidaseInhibitor(drug: medicine.name)
      return isAffected(medicine, by: "maoi") ? .refuse(refusal) : .specialist(refusal)
    }
    if context.allergies?.contains(medicine.id) == true {
      return .specialist(.allergy(drug: medicine.name))
    }
    if let outcome = medicine.action(in: renalBand).outcome(renalRefusal([medicine.name])) {
      return outcome
    }
    guard let liver = context.liver else { return nil }
    return medicine.action(in: liver).outcome(.hepatic(drugs: [medicine.name], liver: liver))
  }

  /// DR-04 for these drugs, by the band or by acute injury.
  func renalRefusal(_ drugs: [String]) -> DosingRefusal {
    context["acute-kidney-injury"] == .present
      ? .acuteKidneys(drugs: drugs) : .renal(drugs: drugs, kidney: renalBand)
  }

  /// Kidneys or a liver that allow the opioid only in smaller doses further apart.
  func carefulOrgans(of medicine: Medicine) -> Working {
    var working = Working()
    let band = renalBand
    for rule in medicine.renal where rule.band == band && rule.action == .careful {
      working.add(.carefulKidneys, from: rule.citation)
    }
    for rule in medicine.hepatic where rule.liver == context.liver && rule.action == .careful {
      working.add(.carefulLiver, from: rule.citation)
    }
    return working
  }

  /// Whether a class of other medicines is known to act on this opioid.
  func isAffected(_ medicine: Medicine, by group: String) -> Bool {
    formulary.classes.contains { $0.id == group && $0.affects.contains(medicine.id) }
  }

  /// What other medicines do to this opioid, printed beside any answer about it.
  ///
  /// - Source: clinical reference, analgesia 3.5.
  func interactionFlags(of medicine: Medicine) -> [AnswerFlag] {
    let groups: [(String, AnswerFlag)] = [
      ("cyp3a4-inhibitor-strong", .cyp3a4Inhibitor), ("cyp3a4-inducer", .cyp3a4Inducer),
      ("serotonergic", .serotonergic), ("cyp2d6-inhibitor", .cyp2d6Inhibitor),
    ]
    let taken = otherMedicines.known
    return groups.filter { taken.contains($0.0) && isAffected(medicine, by: $0.0) }.map(\.1)
  }

  /// A strong inhibitor that raises the level of this opioid: no dose of it is raised meanwhile.
  func isRaised(_ medicine: Medicine) -> Bool {
    interactionFlags(of: medicine).contains(.cyp3a4Inhibitor)
  }

  /// Two slow opioids together: their printed names; empty when there is one or none.
  var longActingTogether: [String] {
    let slow = regularOpioids.filter(\.form.isLongActing)
    let kinds = Set(slow.map { $0.form.isPatch ? [$0.drug, $0.form.rawValue] : [$0.drug] })
    guard kinds.count > 1 else { return [] }
    return Set(slow.map(\.drug)).sorted().map { formulary[$0]?.name ?? $0 }
  }
}

extension OrganRule {
  /// How a sum ends where kidneys or liver do not allow it; `nil` where they do.
  fileprivate func outcome(_ refusal: DosingRefusal) -> OpioidOutcome? {
    switch self {
    case .usual, .careful, .capped: nil
    case .specialist: .specialist(refusal)
    case .refuse: .refuse(refusal)
    }
  }
}
