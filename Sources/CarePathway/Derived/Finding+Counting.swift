import Clinical

extension Sequence<Finding> {
  /// Whether at least `count` of the findings are present, as far as the answers tell.
  func atLeast(_ count: Int) -> Finding {
    var present = 0
    var unknown = 0
    for finding in self {
      switch finding {
      case .present: present += 1
      case .notAssessed: unknown += 1
      case .absent: break
      }
    }
    if present >= count { return .present }
    return present + unknown >= count ? .notAssessed : .absent
  }
}

extension Finding {
  /// Absent when every one of `findings` is; not assessed otherwise.
  static func unlessAllAbsent(_ findings: some Sequence<Finding>) -> Finding {
    findings.allSatisfy { $0 == .absent } ? .absent : .notAssessed
  }

  /// Present or absent: for what is two-valued by definition.
  init(_ holds: Bool) { self = holds ? .present : .absent }
}
