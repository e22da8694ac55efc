/// Whether anything in a case was so dangerous that the total is capped.
public enum SafetyGate: String, Sendable {
  case safe, unsafe
}
