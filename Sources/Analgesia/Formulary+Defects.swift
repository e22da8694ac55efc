public import Clinical

extension Formulary {
  /// Every mistake that shows only when the files are read together: dosing waits until none is left.
  public func defects(knownReferences: Set<ReferenceID>) -> [FormularyDefect] {
    let all = medicines.values.sorted { $0.id < $1.id }
    var defects = all.flatMap { medicine in
      medicineDefects(medicine)
        + unknownReferences(medicine.allCitations, "Drugs/\(medicine.id).toml", knownReferences)
    }
    for ratio in ratios {
      let file = "Ratios/\(ratio.id).toml"
      if medicines[ratio.drug] == nil {
        defects.append(
          FormularyDefect(file: file, field: "drug", problem: "no drug \"\(ratio.drug)\""))
      }
      defects += unknownReferences(ratio.citations, file, knownReferences)
    }
    for group in classes {
      let file = "CoMedicines/\(group.id).toml"
      defects += group.affects.filter { medicines[$0] == nil }.map {
        FormularyDefect(file: file, field: "affects", problem: "no drug \"\($0)\"")
      }
      defects += unknownReferences(group.citations, file, knownReferences)
    }
    for table in tables {
      let file = "Tables/\(table.id).toml"
      defects += table.rows.filter { medicines[$0.drug] == nil }.map {
        FormularyDefect(file: file, field: "rows", problem: "no drug \"\($0.drug)\"")
      }
      defects += table.rows.filter { Rational($0.lowest) > Rational($0.highest) }.map {
        FormularyDefect(
          file: file, field: "rows", problem: "the lowest factor of \($0.drug) is not the lower")
      }
      let cited = [table.citation] + table.rows.compactMap(\.citation)
      defects += unknownReferences(cited, file, knownReferences)
    }
    for item in cover {
      defects += unknownReferences(item.citations, "opioid-cover.toml", knownReferences)
    }
    return defects
  }

  private func medicineDefects(_ medicine: Medicine) -> [FormularyDefect] {
    let file = "Drugs/\(medicine.id).toml"
    var defects: [FormularyDefect] = []
    func report(_ field: String, _ problem: String) {
      defects.append(FormularyDefect(file: file, field: field, problem: problem))
    }
    if let step = medicine.ladderStep, !(1...3).contains(step) {
      report("ladder-step", "is \(step); the ladder has steps 1, 2 and 3")
    }
    for part in medicine.parts where medicines[part] == nil {
      report("parts", "no drug \"\(part)\"")
    }
    for (index, product) in medicine.products.enumerated() {
      let amounts = product.strengths + [product.smallestStep].compactMap { $0 }
      if amounts.isEmpty && product.patches.isEmpty {
        report("products[\(index)]", "has no strength, no smallest step and no patch")
      }
    }
    for use in medicine.uses where !use.isForSpecialists {
      let rows = medicine.adjuvantDoses.filter { $0.purpose == use.purpose }
      for set in ReferenceSet.allCases where !rows.contains(where: { $0.sets.contains(set) }) {
        report("adjuvant-doses", "no row for \(use.purpose.rawValue) in \(set.rawValue)")
      }
    }
    return defects
  }

  private func unknownReferences(
    _ citations: [Citation], _ file: String, _ known: Set<ReferenceID>
  ) -> [FormularyDefect] {
    let missing = Set(citations.map(\.reference)).subtracting(known).sorted()
    let unknown = missing.map {
      FormularyDefect(file: file, field: "citations", problem: "no reference \"\($0)\"")
    }
    guard citations.isEmpty else { return unknown }
    return [FormularyDefect(file: file, field: "citations", problem: "is empty")]
  }
}

extension Medicine {
  /// Every citation of the file, of its rows and of itself.
  fileprivate var allCitations: [Citation] {
    citations + products.map(\.citation) + starts.map(\.citation) + ceilings.map(\.citation)
      + renal.map(\.citation) + hepatic.map(\.citation) + tolerance.map(\.citation)
      + patchStarts.map(\.citation) + fastStarts.map(\.citation) + risk.map(\.citation)
      + doseRules.map(\.citation) + uses.flatMap(\.citations) + adjuvantDoses.map(\.citation)
  }
}
