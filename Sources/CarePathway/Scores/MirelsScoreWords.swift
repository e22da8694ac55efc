public import Clinical

extension MirelsBand: Word {
  public static let section = "mirels"

  public var english: String {
    switch self {
    case .observe: "7 or less: observe, radiotherapy"
    case .judgement: "8: judgement, ask orthopaedics"
    case .fixation: "9 or more: fixation advised"
    }
  }
}
