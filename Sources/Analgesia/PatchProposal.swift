public import Clinical

/// Patches to consider, with the rescue dose that goes with them.
public struct PatchProposal: Equatable, Sendable {
  public let drug: String
  public let name: String
  public let form: DoseForm
  /// Worn together, the largest first; usually one.
  public let patches: [Product.Patch]
  /// `nil` where a specialist chooses it.
  public let rescue: RescueProposal?
  public let citation: Citation

  /// What they release together.
  public var releases: DeliveryRate {
    DeliveryRate(nanogramsPerHour: patches.map(\.releases.nanogramsPerHour).reduce(0, +))
  }

  /// How long each is worn.
  public var changeEveryHours: Int? { form.patchHours }
}

extension DoseForm {
  /// How long a patch is worn; `nil` for what is not a patch.
  public var patchHours: Int? {
    switch self {
    case .patchFor72Hours: 72
    case .patchFor96Hours: 96
    case .patchFor7Days: 168
    case .immediateRelease, .modifiedRelease, .solution, .lozenge, .buccalTablet,
      .sublingualTablet, .nasalSpray, .injection, .infusion:
      nil
    }
  }
}

extension Product {
  /// The patches of at most three that together release the most within `limit`: fewest first, then
  /// the largest; `nil` when the smallest releases more.
  func patches(within limit: DeliveryRate) -> [Patch]? {
    let known = Dictionary(patches.map { ($0.releases.nanogramsPerHour, $0) }) { first, _ in first }
    // Nanograms an hour stand in for a mass: the search only adds and compares.
    let rates = known.keys.sorted(by: >).map { Mass(micrograms: $0) }
    return Dispensed.sums(of: rates, upTo: Self.mostUnits)
      .last { $0.total.micrograms <= limit.nanogramsPerHour }?.units
      .compactMap { known[$0.micrograms] }
  }
}
