import Clinical

/// Worst pain before a treatment and since, at its site where entries name one.
struct PainCourse {
  private let before: Int?
  private let since: [Int]

  /// Entries oldest first, as the record keeps them.
  init(_ entries: [PainEntry], of treatment: TreatmentGiven) {
    let start = (treatment.started ?? treatment.ended ?? treatment.last)?.earliest
    let end = (treatment.ended ?? treatment.last)?.latest
    let here = entries.filter { $0.site == treatment.lesion || $0.site == nil }
    before = here.last { entry in start.map { entry.at < $0 } ?? false }?.worst?.value
    since = here.compactMap { entry in
      end.map { entry.at > $0 } == true ? entry.worst?.value : nil
    }
  }

  /// The fall from before the treatment to the newest entry since.
  var fall: Int? {
    guard let before, let newest = since.last else { return nil }
    return before - newest
  }

  /// How far the newest entry since lies above the best one since.
  var riseFromBest: Int? {
    guard since.count > 1, let newest = since.last, let best = since.min() else { return nil }
    return newest - best
  }
}
