public import Clinical

/// The words of the same-day matters.
public enum SameDayWords: String, Word {
  case title, keys, nameKeys, staysOnPlan, lane, laneMore, allNoted

  public static let section = "same-day"

  public var english: String {
    switch self {
    case .title: "SAME DAY: {1} not noted yet"
    case .keys: "Space notes the one in front  w why  ! red-flag questions  o or Esc back"
    case .nameKeys: "Write your name or role, Enter notes it, Esc back"
    case .staysOnPlan: "Noted takes the line off the top. The matter stays on the plan."
    case .lane: "▲ Same day (! notes it): {1}"
    case .laneMore: "▲ Same day 1 of {2} (! notes them): {1}"
    case .allNoted: "Every same-day matter is noted. They stand on the plan."
    }
  }
}
