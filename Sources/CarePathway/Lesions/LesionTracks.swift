/// Every lesion of an encounter, each on its own track.
///
/// The order of entry is kept for reading. It means nothing: what is derived from the lesions is
/// the same in every order.
public struct LesionTracks: Equatable, Sendable {
  public private(set) var tracks: [LesionTrack] = []

  public init() {}

  /// The tracks of `lesions`, in their order; a later lesion of the same id replaces the earlier.
  public init(_ lesions: [Lesion]) {
    for lesion in lesions { put(lesion) }
  }

  public subscript(id: LesionID) -> LesionTrack? { tracks.first { $0.id == id } }

  public var lesions: [Lesion] { tracks.map(\.lesion) }

  public var isEmpty: Bool { tracks.isEmpty }

  /// Records `fact` about the lesion `id`, which is entered if it is not there yet.
  public mutating func record(_ fact: LesionFact, about id: LesionID) {
    guard let index = tracks.firstIndex(where: { $0.id == id }) else {
      tracks.append(LesionTrack(lesion: Lesion(id: id).recording(fact)))
      return
    }
    tracks[index].record(fact)
  }

  /// Enters `lesion` whole, in place of any lesion of its id.
  public mutating func put(_ lesion: Lesion) {
    guard let index = tracks.firstIndex(where: { $0.id == lesion.id }) else {
      tracks.append(LesionTrack(lesion: lesion))
      return
    }
    tracks[index] = LesionTrack(lesion: lesion)
  }

  /// Takes a lesion off the record; one that is not there stays absent.
  public mutating func remove(_ id: LesionID) { tracks.removeAll { $0.id == id } }
}
