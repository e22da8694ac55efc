/// How much anxiety and depression PHQ-4 finds.
public enum PHQ4Band: String, CaseIterable, Sendable {
  case none, mild, moderate, severe
}
