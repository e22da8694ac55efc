public import Clinical

/// What is known about the patient that bears on an opioid; nothing in it is ever assumed.
public struct OpioidContext: Equatable, Sendable {
  public var ageYears: Int?
  public var weight: Quantity?
  /// Filtration in mL/min/1.73 m², exact.
  public var filtration: Reading<Rational> = .notRecorded
  /// Clearance in mL/min, exact.
  public var clearance: Reading<Rational> = .notRecorded
  /// In g/L.
  public var albumin: Reading<Rational> = .notRecorded
  public var childPugh: ChildPugh?
  /// Clinical Frailty Scale, 1 to 9.
  public var frailty: Int?
  /// The scale of the clinical reference, 0 to 4.
  public var sedation: Reading<Int> = .notRecorded
  /// Breaths a minute.
  public var respiratoryRate: Reading<Int> = .notRecorded
  /// Per cent.
  public var oxygenSaturation: Reading<Int> = .notRecorded
  /// Symptoms and signs by the names of the vocabulary.
  public var findings: [FindingID: Finding] = [:]
  /// Names of drugs and of classes, as recorded.
  public var coMedicines: Set<String> = []
  /// By the names of the vocabulary.
  public var conditions: [String: Finding] = [:]
  /// `nil` is not assessed; `none-known` alone is "none known".
  public var allergies: [String]?
  /// Names under which an allergy is recorded and that no file knows.
  public var unknownAllergies: [String] = []
  public var averagePain: PainScore?
  public var worstPain: PainScore?
  public var restPain: PainScore?
  /// Present when death is expected within days.
  public var dying: Finding = .notAssessed
  /// Present while an emergency waits for its disposition.
  public var emergencyOpen: Finding = .notAssessed

  public init() {}
}

extension OpioidContext {
  public subscript(finding: FindingID) -> Finding { findings[finding] ?? .notAssessed }

  /// A condition, or not assessed when nobody asked.
  public func condition(_ name: String) -> Finding { conditions[name] ?? .notAssessed }

  /// Pain or the need for opioids has grown at a bone site within weeks.
  ///
  /// - Source: clinical reference, analgesia 5.3.
  var needRises: Finding { self["pain-rise-in-4-weeks"] || self["opioid-need-rise-in-4-weeks"] }

  /// The score by which background treatment is judged.
  public var backgroundPain: PainScore? { averagePain ?? restPain }

  /// The kidney function that doses rest on: the lower of clearance and filtration, and nothing
  /// at all in acute injury or on dialysis, where both formulas are wrong.
  ///
  /// - Source: clinical reference, analgesia 3.3 and 5.1 (policy).
  public var kidney: Rational? {
    if self["acute-kidney-injury"] == .present || condition("dialysis") == .present {
      return .zero
    }
    return [clearance.current, filtration.current].compactMap { $0 }.min()
  }

  /// The liver as recorded, or as known cirrhosis makes it; `nil` when nobody knows.
  ///
  /// Decompensated cirrhosis and ascites count as class C, compensated cirrhosis as at least A,
  /// and both asked and absent as none (policy).
  public var liver: ChildPugh? {
    let decompensated = condition("cirrhosis-decompensated") || condition("ascites")
    if decompensated == .present { return .severe }
    if let childPugh {
      return condition("cirrhosis-compensated") == .present ? max(childPugh, .mild) : childPugh
    }
    switch condition("cirrhosis-compensated") {
    case .present: return .mild
    case .absent: return condition("cirrhosis-decompensated") == .absent ? ChildPugh.none : nil
    case .notAssessed: return nil
    }
  }
}
