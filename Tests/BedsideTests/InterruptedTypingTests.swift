import Bedside
import CarePathway
import Clinical
import Terminal
import Testing

/// Keys among which something else happens: the window changes, the screen is slow.
@Suite("Typing that is interrupted")
struct InterruptedTypingTests {
  @Test func `H46 ten thousand new sizes among the keys change nothing but the picture`() {
    var quiet = Typist()
    var shaken = Typist()
    var chance = SplitMix(seed: 46)
    for _ in 0..<500 {
      let key = Typist.keys[Int(chance.next() % UInt64(Typist.keys.count))]
      for _ in 0..<20 {
        let size = Size(
          rows: 1 + Int(chance.next() % 60), columns: 1 + Int(chance.next() % 200))
        shaken.resize(size)
        if chance.next() % 97 == 0 { _ = shaken.session.frame(size: size) }
      }
      quiet.press(key)
      shaken.press(key)
      #expect(shaken.session.open == quiet.session.open)
      #expect(shaken.session.panes == quiet.session.panes)
      #expect(shaken.session.notice == quiet.session.notice)
    }
    #expect(quiet.session.open?.encounter.history.events.isEmpty == false)
  }

  @Test func `H46 a key within 300 ms of a new size confirms nothing`() {
    var typist = Typist()
    typist.typeEmergency()
    typist.press(.function(10))
    typist.resize(Size(rows: 30, columns: 90), after: 600)
    #expect(!typist.press(.character("y"), after: 299).contains(.quit))
    #expect(typist.press(.character("y"), after: 500).contains(.quit))
  }

  @Test func `H56 keys typed ahead of a slow screen never answer the question it asks`() {
    var typist = Typist()
    typist.typeEmergency()
    #expect(!typist.press(.function(10)).contains(.quit))
    // All that waited while the screen was drawn is read at once, at one time.
    for _ in 0..<40 { #expect(!typist.press(.character("y"), after: 0).contains(.quit)) }
    #expect(typist.session.open != nil)
    #expect(typist.press(.character("y"), after: 401).contains(.quit))
  }
}

/// One session and a clock that moves with its keys.
private struct Typist {
  var ward = Ward()
  var session: Session
  private var milliseconds = 0
  static let keys: [Key] =
    [.enter, .tab, .up, .down, .left, .right, .backspace, .escape, .pageDown]
    + "ynx]]]aw019 .d".map { .character($0) }

  init() {
    session = Session(clock: ward.clock, freshKeys: [])
    ward.prepare(&session)
    press(.character("n"))
  }

  @discardableResult
  mutating func press(_ key: Key, after pause: Int = 1_000) -> [Effect] {
    milliseconds += pause
    let input = TimedInput(input: .key(key), milliseconds: milliseconds)
    let effects = session.handle(input, clock: ward.clock)
    for effect in effects where effect != .quit { ward.carryOut(effect, &session) }
    return effects
  }

  mutating func resize(_ size: Size, after pause: Int = 0) {
    milliseconds += pause
    let input = TimedInput(input: .resized(size), milliseconds: milliseconds)
    _ = session.handle(input, clock: ward.clock)
  }

  /// A case with an emergency that nobody has ended, put aside.
  mutating func typeEmergency() {
    for key in "Bed 12" { press(.character(key)) }
    for key: Key in [.enter, .character("6"), .character("1"), .enter, .character("]")] {
      press(key)
    }
    press(.character("y"))
    press(.character("o"))
  }
}
