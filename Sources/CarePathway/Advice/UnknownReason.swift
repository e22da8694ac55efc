/// Why a missing value matters.
public enum UnknownReason: String, CaseIterable, Sendable {
  case scope, dosing, calcium, kidney, marrow, boneMedicine, infection, pain, breathing, lesion
  case neverRecorded, interactions, allergyName, contradiction
}
