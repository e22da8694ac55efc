import CarePathway
import Clinical
import Testing

@Suite("Lesion tracks")
struct LesionTracksTests {
  @Test("any interleaving of the facts of several lesions gives the same tracks")
  func interleaving() {
    var generator = SeededGenerator(seed: 17)
    let reference = tracks(of: [Self.femur, Self.vertebra, Self.rib])
    for _ in 0..<200 {
      var queues = [Self.femur, Self.vertebra, Self.rib]
      var mixed = LesionTracks()
      while !queues.isEmpty {
        let index = Int.random(in: 0..<queues.count, using: &generator)
        mixed.record(queues[index].facts.removeFirst(), about: queues[index].id)
        if queues[index].facts.isEmpty { queues.remove(at: index) }
      }
      for id in ["femur", "L1", "rib"] as [LesionID] { #expect(mixed[id] == reference[id]) }
      #expect(values(of: mixed) == values(of: reference))
    }
  }

  @Test("keep the order of entry: a later fact stays with its lesion")
  func order() {
    var tracks = LesionTracks()
    tracks.record(.bone(value: .femur), about: "b")
    tracks.record(.bone(value: .rib), about: "a")
    tracks.record(.matrix(value: .lytic), about: "b")
    #expect(tracks.tracks.map(\.id) == ["b", "a"])
    tracks.remove("b")
    #expect(tracks.tracks.map(\.id) == ["a"])
    tracks.remove("b")
    #expect(tracks.tracks.count == 1)
  }

  @Test("go from located over imaged and scored to decided, each by itself")
  func progress() throws {
    var track = LesionTrack(lesion: Lesion(id: "femur", bone: .femur))
    #expect(track.progress == .located)
    track.record(.pain(value: .mild))
    #expect(track.progress == .located)
    track.record(.matrix(value: .lytic))
    #expect(track.progress == .imaged)
    track.record(.region(value: .shaft))
    #expect(track.progress == .imaged)
    track.record(.cortex(value: .lessThanThird))
    #expect(track.progress == .scored)
    track.record(.decision(made: LesionDecision(option: "observe", because: "low score")))
    #expect(track.progress == .decided)
    track.record(.decision(made: nil))
    #expect(track.progress == .scored)
  }

  @Test("a picture counts as seen when it is recorded or when a finding only a picture can give is")
  func imaged() {
    let unseen: [LesionFact] = [
      .pain(value: .mechanical), .fractured(finding: .present), .side(value: .left),
      .softTissueMass(finding: .present), .openFracture(finding: .absent),
    ]
    let seen: [LesionFact] = [
      .imaged(picture: LesionImaging(kind: .ct)), .matrix(value: .mixed),
      .cortex(value: .lessThanThird), .axial(millimetres: 0), .circumference(value: .halfOrLess),
      .alignment(value: .normal), .collapse(value: .none), .posterolateral(value: .none),
      .escc(grade: .zero), .lesserTrochanterAvulsed(finding: .absent),
    ]
    for fact in unseen { #expect(!Lesion(id: "x").recording(fact).isImaged, "\(fact)") }
    for fact in seen { #expect(Lesion(id: "x").recording(fact).isImaged, "\(fact)") }
  }

  private struct Queue {
    let id: LesionID
    var facts: [LesionFact]
  }

  private static let femur = Queue(
    id: "femur",
    facts: [
      .bone(value: .femur), .region(value: .peritrochanteric), .matrix(value: .lytic),
      .cortex(value: .oneToTwoThirds), .pain(value: .functional), .axial(millimetres: 34),
    ])
  private static let vertebra = Queue(
    id: "L1",
    facts: [
      .bone(value: .vertebra), .level(value: .l1), .matrix(value: .lytic),
      .pain(value: .mechanical), .alignment(value: .deformity), .collapse(value: .lessThanHalf),
      .posterolateral(value: .oneSide), .escc(grade: .oneB),
    ])
  private static let rib = Queue(
    id: "rib", facts: [.bone(value: .rib), .matrix(value: .blastic), .pain(value: .none)])

  private func tracks(of queues: [Queue]) -> LesionTracks {
    var tracks = LesionTracks()
    for queue in queues {
      for fact in queue.facts { tracks.record(fact, about: queue.id) }
    }
    return tracks
  }

  private func values(of tracks: LesionTracks) -> [Finding] {
    var facts = EncounterFacts()
    facts.lesions = tracks
    return DerivedFindings.all(from: facts).findings.map(\.value)
  }
}
