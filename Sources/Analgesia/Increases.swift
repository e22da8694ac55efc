import Clinical

/// How often the regular dose of one opioid is known to have gone up.
///
/// Lines of the same drug and route that were stopped, the doses before the present one, and the
/// present one, in the order in which they began. What nobody recorded is not counted.
///
/// - Source: clinical reference, analgesia 5.3, N01.
struct Increases: Equatable, Sendable {
  let count: Int

  /// So many without relief turn from more opioid to an adjuvant, where nerve pain is likely.
  static let enough = 2

  init(of opioid: RegularOpioid, among lines: [RegimenLine]) {
    let past = lines.filter {
      $0.drug == opioid.medicine.id && $0.route == opioid.route && $0.isRegular
    }
    let doses = past.flatMap { line -> [(from: Moment, perDay: Mass)] in
      let earlier = line.history.map { ($0.from.latest, $0.perDay.mass) }
      guard let began = line.lastChanged ?? line.since, let perDay = line.perDay?.mass else {
        return earlier
      }
      return earlier + [(began.latest, perDay)]
    }
    let inOrder = doses.sorted { $0.from < $1.from }.map(\.perDay)
    count = zip(inOrder, inOrder.dropFirst()).count { $0 < $1 }
  }
}
