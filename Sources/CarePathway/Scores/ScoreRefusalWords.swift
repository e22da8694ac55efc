public import Clinical

extension ScoreRefusal: Refusal {
  public var code: String {
    switch self {
    case .notImaged: "NOT-IMAGED"
    case .boneNotRecorded: "BONE-NOT-RECORDED"
    case .brokenBone, .notLongBone, .notSpinal, .notFemur, .ageBelow: "NOT-APPLICABLE"
    case .outsideRange: "OUTSIDE-RANGE"
    }
  }

  public var problem: String {
    switch self {
    case .notImaged: "Nobody has seen this lesion on a picture."
    case .boneNotRecorded: "The bone is not recorded."
    case .brokenBone: "The bone is broken; the score predicts a fracture that has happened."
    case .notLongBone(let bone):
      "This score is for long bones; \(bone.words(in: .english)) is not one of them."
    case .notSpinal(let bone):
      "This score is for the spine; \(bone.words(in: .english)) is not part of it."
    case .notFemur(let bone):
      "This measure is for the femur; the bone is \(bone.words(in: .english))."
    case .outsideRange(let item, let range):
      "\(item) goes from \(range.lowerBound) to \(range.upperBound)."
    case .ageBelow(let years): "This score is for people of \(years) or older."
    }
  }

  public var remedy: String {
    switch self {
    case .notImaged: "Image the whole bone, then score."
    case .boneNotRecorded: "Name the bone."
    case .brokenBone: "Treat as a fracture: call orthopaedics, no weight on it."
    case .notLongBone: "Ask orthopaedics or the spinal team to judge this lesion."
    case .notSpinal: "Use Mirels' score for a long bone; otherwise ask orthopaedics."
    case .notFemur: "Use Mirels' score for a long bone; otherwise ask orthopaedics."
    case .outsideRange: "Enter a whole number in that range."
    case .ageBelow: "Judge fitness at the bedside."
    }
  }
}
