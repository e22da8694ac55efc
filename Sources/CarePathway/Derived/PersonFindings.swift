import Clinical

/// Age, pregnancy, performance and the clinician's estimate of survival.
struct PersonFindings {
  private let sex: Sex
  private let pregnant: Finding
  private let ecog: Int?
  private let karnofsky: Int?
  private let estimate: Prognosis.Estimate?
  private let age: Int?

  init(_ facts: EncounterFacts) {
    sex = facts.person.sex
    pregnant = facts.person.pregnant
    ecog = facts.function.ecog
    karnofsky = facts.function.karnofsky
    estimate = facts.prognosis?.estimate
    age = facts.person.age(on: facts.now.day)
  }

  var all: [DerivedFinding] {
    [
      DerivedFinding("age-over-40", aged { $0 > 40 }),
      DerivedFinding("age-40-or-less", aged { $0 <= 40 }),
      DerivedFinding("age-65-or-more", aged { $0 >= 65 }),
      DerivedFinding("age-70-or-more", aged { $0 >= 70 }),
      DerivedFinding("pregnancy-possible", pregnancyPossible, citations: .policy),
      DerivedFinding("ecog-3-or-more", ecog3OrMore),
      DerivedFinding("survival-below-3-months", survivalBelow3Months),
      DerivedFinding("survival-4-weeks-or-more", survival4WeeksOrMore),
    ]
  }

  func aged(_ holds: (Int) -> Bool) -> Finding {
    age.map { Finding(holds($0)) } ?? .notAssessed
  }

  /// A woman under 55 who is pregnant, or whose pregnancy nobody has ruled out.
  var pregnancyPossible: Finding {
    switch pregnant {
    case .present: return .present
    case .absent: return .absent
    case .notAssessed: break
    }
    let young = aged { $0 < 55 }
    switch sex {
    case .male: return .absent
    case .female: return age == nil ? .notAssessed : young
    case .notAssessed: return young == .absent ? .absent : .notAssessed
    }
  }

  /// By ECOG now; where only Karnofsky is recorded, 40 or less is ECOG 3 or more.
  private var ecog3OrMore: Finding {
    if let ecog { return Finding(ecog >= 3) }
    return karnofsky.map { Finding($0 <= 40) } ?? .notAssessed
  }

  var survivalBelow3Months: Finding {
    switch estimate {
    case .days, .weeks, .belowThreeMonths: .present
    case .threeToSixMonths, .overSixMonths: .absent
    case .unknown, nil: .notAssessed
    }
  }

  /// "Weeks" may be fewer than four, so they prove nothing.
  private var survival4WeeksOrMore: Finding {
    switch estimate {
    case .belowThreeMonths, .threeToSixMonths, .overSixMonths: .present
    case .days: .absent
    case .weeks, .unknown, nil: .notAssessed
    }
  }
}
