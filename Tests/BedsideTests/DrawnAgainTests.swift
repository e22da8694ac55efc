import Bedside
import CarePathway
import Clinical
import Terminal
import Testing

/// What is kept from key to key is never anything but what would be made afresh.
@Suite("What is kept between two keys")
struct DrawnAgainTests {
  @Test func `A frame of kept parts is the frame drawn afresh`() {
    var walk = Walk(seed: 7)
    var screen = Screen()
    let sizes = [
      Size(rows: 24, columns: 80), Size(rows: 40, columns: 120), Size(rows: 9, columns: 9),
    ]
    for press in 0..<1_500 {
      walk.press()
      let size = sizes[press % 97 < 90 ? 0 : press % 3]
      #expect(screen.frame(of: walk.session, size: size) == walk.session.frame(size: size))
    }
  }

  @Test func `What is typed stands in its box as if all were drawn afresh`() {
    var walk = Walk(seed: 3)
    walk.secondsBetweenKeys = 0
    var screen = Screen()
    let size = Size(rows: 24, columns: 80)
    let label = Array("Bed 12 by the window, é 界 of the long ward upstairs").map(Key.character)
    let figures: [Key] = [.enter, .enter] + "7.5x2..81".map { .character($0) }
    let keys: [Key] =
      [.character("n")] + label + Array(repeating: .backspace, count: 60) + label + figures
      + Array(repeating: .backspace, count: 9) + [.character("]"), .character("[")] + label
    for key in keys {
      walk.press(key)
      #expect(screen.frame(of: walk.session, size: size) == walk.session.frame(size: size))
    }
  }

  @Test func `The advice on the screen is the advice computed afresh`() {
    var walk = Walk(seed: 11)
    walk.secondsBetweenKeys = 0
    var compared = 0
    for _ in 0..<800 {
      walk.press()
      guard let open = walk.session.open else { continue }
      let fresh = Advice(
        open.encounter, at: walk.ward.clock.now, under: walk.session.catalogue.pathway)
      #expect(open.advice == fresh)
      compared += 1
    }
    #expect(compared > 400)
  }

  @Test func `Going to another step computes the advice again once a minute has passed`() throws {
    var walk = Walk(seed: 1)
    for key: Key in [.character("n"), .enter, .character("]")] { walk.press(key) }
    let first = try #require(walk.session.open).advice
    walk.secondsBetweenKeys = 61
    walk.press(.character("]"))
    let later = try #require(walk.session.open).advice
    #expect(later.evaluation.facts.now == walk.ward.clock.now)
    #expect(later.evaluation.facts.now != first.evaluation.facts.now)
  }
}

/// Keys pressed at random on one session, as quick as the test wants them.
private struct Walk {
  var ward = Ward()
  var session: Session
  var secondsBetweenKeys = 7
  private var generator: SplitMix
  private var presses = 0
  private static let keys: [Key] =
    [
      .enter, .escape, .tab, .up, .down, .left, .right, .pageDown, .backspace, .function(7),
    ] + "ynxau?![]]]w:jk019 .d".map { .character($0) }

  init(seed: UInt64) {
    generator = SplitMix(seed: seed)
    session = Session(clock: ward.clock, freshKeys: [])
    ward.prepare(&session)
  }

  mutating func press() {
    press(Self.keys[Int(generator.next() % UInt64(Self.keys.count))])
    if session.open == nil { press(.character("n")) }
  }

  mutating func press(_ key: Key) {
    presses += 1
    ward.clock.now = Moment(seconds: ward.clock.now.seconds + secondsBetweenKeys)
    let input = TimedInput(input: .key(key), milliseconds: presses * 1_000)
    for effect in session.handle(input, clock: ward.clock) where effect != .quit {
      ward.carryOut(effect, &session)
    }
  }
}
