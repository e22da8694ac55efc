/// Why a score is not given.
///
/// A refusal is an answer: it stands where the total would, with what to do instead.
public enum ScoreRefusal: Error, Equatable, Sendable {
  /// Nobody has seen the lesion on a picture.
  case notImaged
  case boneNotRecorded
  /// The score predicts a fracture, and the bone is broken already.
  case brokenBone
  case notLongBone(Bone)
  case notSpinal(Bone)
  case notFemur(Bone)
  /// A figure outside what the score knows.
  case outsideRange(item: String, ClosedRange<Int>)
  /// The score is made for another person: G8 under 70.
  case ageBelow(Int)
}
