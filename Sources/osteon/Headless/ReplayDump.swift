import ArgumentParser

/// What a replay prints when the keys are played.
enum ReplayDump: String, CaseIterable, ExpressibleByArgument {
  case screen, screens, plan, events, svg
}
