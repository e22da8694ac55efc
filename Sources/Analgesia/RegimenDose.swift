public import Clinical

/// The amount of one line of a regimen, in the only terms its route allows.
public enum RegimenDose: Hashable, Sendable {
  case mass(PerDose)
  /// A combination product: the opioid part, then paracetamol.
  case combination(PerDose, paracetamol: PerDose)
  /// Patches worn together, each with the rate it truly releases.
  case patches(DeliveryRate, count: Int)

  /// The rate of all patches together; `nil` for what is not a patch.
  public var rate: DeliveryRate? {
    switch self {
    case .mass, .combination: nil
    case .patches(let rate, let count): rate.times(count)
    }
  }

  /// The mass of the first part of each dose; `nil` for a patch.
  public var perDose: PerDose? {
    switch self {
    case .mass(let dose), .combination(let dose, _): dose
    case .patches: nil
    }
  }
}
