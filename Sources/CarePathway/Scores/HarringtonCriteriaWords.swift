import Clinical

extension HarringtonCriteria {
  /// The four criteria, each with its answer.
  public var working: [String] {
    [
      "more than half of the cortex destroyed: \(moreThanHalfDestroyed.answer)",
      "lesion over 25 mm: \(overTwentyFiveMillimetres.answer)",
      "lesser trochanter torn off: \(avulsion.answer)",
      "pain after radiotherapy: \(painAfterRadiotherapy.answer)",
    ]
  }
}

extension Finding {
  fileprivate var answer: String {
    switch self {
    case .present: "yes"
    case .absent: "no"
    case .notAssessed: "not assessed"
    }
  }
}
