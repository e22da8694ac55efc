public import Clinical

/// Why no dose is given: a clinical answer, with what to do next.
///
/// The pane shows it where the dose would stand. Nothing in `Analgesia` traps on patient data.
public enum DosingRefusal: Refusal {
  /// DR-01: a fentanyl patch for somebody not known to be tolerant.
  case patchForNaive(drug: String)
  /// DR-02: a fast fentanyl for somebody not known to be tolerant.
  case transmucosalForNaive(drug: String)
  /// DR-03: no methadone dose is ever computed, in or out.
  case methadone
  /// DR-04: these drugs gather in failing kidneys.
  case renal(drugs: [String], kidney: RenalBand)
  /// DR-04: acute injury, whose figures are wrong, counts as failing kidneys.
  case acuteKidneys(drugs: [String])
  /// DR-05
  case ceiling(drug: String, perDay: PerDay)
  /// DR-06
  case stepAboveCap(wanted: PerDay, cap: PerDay)
  /// DR-07
  case tooSoon(until: Moment)
  /// DR-08: something that matters is missing or too old.
  case missing([SafetyGap])
  /// DR-08: something written cannot be used.
  case unusable(DataProblem)
  /// DR-09
  case paracetamol(perDay: PerDay, ceiling: PerDay)
  /// DR-10
  case nsaid(because: String)
  /// DR-11: the total as exact milligrams of oral morphine.
  case buprenorphineAbove80(Rational)
  /// DR-12: the total as exact milligrams of oral morphine.
  case above300(Rational)
  /// DR-13
  case twoLongActing([String])
  /// DR-14: now or within 14 days.
  case monoamineOxidaseInhibitor(drug: String)
  /// DR-15
  case underAge
  /// DR-16
  case hepatic(drugs: [String], liver: ChildPugh)
  /// DR-17: the total as exact milligrams of oral morphine.
  case belowPatchTable(Rational)
  /// DR-18
  case painNotStable
  /// An antagonist is on board: an opioid would not work, or its end would bring an overdose.
  case opioidAntagonist
  case allergy(drug: String)
  /// The calculated dose is smaller than can be measured out; it is never rounded up.
  case belowSmallestStep(Mass, smallestStep: Mass)
  /// Only a specialist gives this drug or by this route.
  case specialistOnly(drug: String)
  /// A strong inhibitor of CYP3A4 raises this drug.
  case inhibitor(drug: String)
  /// DR-05, of patches.
  case patchCeiling(drug: String, most: DeliveryRate)
  /// No patch that is made lies above the present rate and within the step.
  case noPatchStep(from: DeliveryRate, limit: DeliveryRate)
  /// Nothing that is made lies below the present dose and reaches so many mg in 24 hours.
  case noSmallerStepMade(from: PerDay, least: Rational)
  /// The background pain is not controlled, or breaks through too often.
  case backgroundNotControlled
  /// A slow form for somebody not known to be tolerant.
  case slowFormForNaive(drug: String)
  /// Nothing that is made lies above the present dose and within what the step may reach.
  case noStepMade(from: PerDay, limit: PerDay)
  /// Somebody vulnerable with this pain gets no more by the clock.
  case noIncreaseWhenVulnerable
  /// No opioid is taken by the clock, so there is nothing to change.
  case nothingByTheClock
  /// Swallowing or absorption fails, so nothing is given by mouth.
  case oralRouteLost
  /// What stands before a medicine beside the ladder.
  case adjuvant(AdjuvantRefusal)
  /// No sum of the ladder holds for what is taken.
  case ladder(LadderRefusal)
}
