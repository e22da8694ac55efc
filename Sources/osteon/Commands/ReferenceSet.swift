import ArgumentParser

/// Whose tables and units the advice follows.
enum ReferenceSet: String, CaseIterable, ExpressibleByArgument {
  case uk2026 = "uk-2026"
  case us2026 = "us-2026"
}
