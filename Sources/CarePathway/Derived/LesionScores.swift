import Clinical

/// The scores of one recorded lesion, computed once for all findings that read them.
struct LesionScores {
  let lesion: Lesion
  let mirels: Result<MirelsScore, ScoreRefusal>
  let sins: Result<SpinalInstabilityScore, ScoreRefusal>

  init(_ lesion: Lesion) {
    self.lesion = lesion
    mirels = Result { () throws(ScoreRefusal) in try MirelsScore.of(lesion) }
    sins = Result { () throws(ScoreRefusal) in try SpinalInstabilityScore.of(lesion) }
  }

  /// The total of Mirels' score where it applies; `nil` where it does not.
  var mirelsTotal: ScoreRange?? { Self.total(mirels) }

  /// The total of SINS where it applies; `nil` where it does not.
  var sinsTotal: ScoreRange?? { Self.total(sins) }

  /// The total; `nil` where the score does not apply, `.some(nil)` where it cannot be given yet.
  private static func total(
    _ score: Result<some PublishedScore, ScoreRefusal>
  ) -> ScoreRange?? {
    switch score {
    case .success(let score): score.total
    case .failure(.notImaged), .failure(.boneNotRecorded): .some(nil)
    case .failure(.brokenBone), .failure(.notLongBone), .failure(.notSpinal),
      .failure(.notFemur), .failure(.outsideRange), .failure(.ageBelow):
      nil
    }
  }
}
