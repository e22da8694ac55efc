import Clinical

extension Finding {
  /// Not asked, yes, no, and round again.
  var following: Finding {
    switch self {
    case .notAssessed: .present
    case .present: .absent
    case .absent: .notAssessed
    }
  }
}
