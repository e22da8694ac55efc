import Terminal
import Testing

@Suite("The headless terminal")
struct HeadlessTerminalTests {
  private let key = TimedInput(input: .key(.enter), milliseconds: 2_000)
  private let small = TimedInput(input: .resized(Size(rows: 9, columns: 9)), milliseconds: 3_000)

  @Test("plays its script batch by batch, then says that the input is closed")
  func plays() {
    var terminal = HeadlessTerminal(size: Size(rows: 24, columns: 80), script: [[key], [small]])
    #expect(terminal.nextInputs(until: nil) == [key])
    #expect(terminal.nextInputs(until: nil) == [small])
    #expect(terminal.size == Size(rows: 9, columns: 9))
    #expect(terminal.nextInputs(until: 5).map(\.input) == [.ended(.inputClosed)])
  }

  @Test("lets a deadline pass before a key that comes later")
  func deadline() {
    var terminal = HeadlessTerminal(size: Size(rows: 24, columns: 80), script: [[key]])
    #expect(terminal.nextInputs(until: 1_000).isEmpty)
    #expect(terminal.nextInputs(until: 2_000) == [key])
  }

  @Test("keeps every frame, or only the last when asked to")
  func keeps() {
    var every = HeadlessTerminal(size: Size(rows: 1, columns: 1), script: [])
    var last = HeadlessTerminal(
      size: Size(rows: 1, columns: 1), script: [], keeping: .lastFrame)
    for count in 1...3 {
      every.show(Frame(size: Size(rows: count, columns: 1)))
      last.show(Frame(size: Size(rows: count, columns: 1)))
    }
    #expect(every.frames.count == 3)
    #expect(last.frames == [Frame(size: Size(rows: 3, columns: 1))])
  }
}
