public import Clinical

extension AxialInvolvement.Band: Word {
  public static let section = "axial"

  public var english: String {
    switch self {
    case .lower: "under 30 mm"
    case .high: "30 mm or more: high risk of fracture"
    }
  }
}

extension AxialInvolvement {
  /// One line: the length and the side of the limit it lies on.
  public var working: [String] {
    let relation = band == .high ? "at least" : "less than"
    return ["\(millimetres) mm of cortex is \(relation) \(Self.limitMillimetres) mm"]
  }
}
