import Clinical

extension LesionScores {
  /// "right-femur: Mirels 3 + 3 + 3 + 2 = 11"; nothing where the score does not apply.
  var mirelsLine: String? {
    switch mirels {
    case .success(let score): "\(lesion.id): Mirels \(score.sum)"
    case .failure(.notImaged): "\(lesion.id): Mirels not scored, not imaged"
    case .failure: nil
    }
  }

  /// "L1: SINS 3 + 3 + 2 + 2 + 2 + 1 = 13"; nothing where the score does not apply.
  var sinsLine: String? {
    switch sins {
    case .success(let score): "\(lesion.id): SINS \(score.sum)"
    case .failure(.notImaged): "\(lesion.id): SINS not scored, not imaged"
    case .failure: nil
    }
  }

  var axialLine: String? {
    guard lesion.bone == .femur, let millimetres = lesion.axialMillimetres else { return nil }
    return "\(lesion.id): \(millimetres) mm of cortex, limit \(AxialInvolvement.limitMillimetres)"
  }

  var impendingLine: String? {
    impendingFracture == .present ? "\(lesion.id): may break" : nil
  }
}
