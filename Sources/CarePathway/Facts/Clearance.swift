public import Clinical

extension EncounterFacts {
  /// The Cockcroft-Gault clearance from what is recorded; `nil` while something is missing.
  public var creatinineClearance: CreatinineClearance? {
    var input = CreatinineClearance.Input()
    input.ageYears = person.ageYears
    input.sex = person.sex
    input.weight = person.weight
    input.height = person.height
    input.creatinine = assessment.newest("creatinine")?.value
    input.acuteKidneyInjury = assessment["acute-kidney-injury"]
    return try? CreatinineClearance.compute(input)
  }
}
