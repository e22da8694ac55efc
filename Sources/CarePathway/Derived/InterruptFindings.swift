import Clinical

/// Which emergencies are open.
struct InterruptFindings {
  let facts: EncounterFacts

  var all: [DerivedFinding] {
    [
      DerivedFinding("interrupt-open", Finding(!facts.openInterrupts.isEmpty)),
      DerivedFinding("e-mscc-open", facts.isOpen(.cordCompression)),
      DerivedFinding("e-ces-open", facts.isOpen(.caudaEquina)),
      DerivedFinding("e-hypercalcaemia-open", facts.isOpen(.hypercalcaemia)),
      DerivedFinding("e-fracture-open", facts.isOpen(.fracture)),
      DerivedFinding("e-sepsis-open", facts.isOpen(.sepsis)),
      DerivedFinding("e-opioid-open", facts.isOpen(.opioidToxicity)),
      DerivedFinding("e-hypocalcaemia-open", facts.isOpen(.hypocalcaemia)),
    ]
  }
}
