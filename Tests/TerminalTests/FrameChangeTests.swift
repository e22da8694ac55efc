import Terminal
import Testing

@Suite("The difference between two frames")
struct FrameChangeTests {
  private let size = Size(rows: 3, columns: 12)

  @Test("is nothing between equal frames")
  func nothing() {
    #expect(Frame(size: size).changes(since: Frame(size: size)).isEmpty)
  }

  @Test("is one cell when one character was typed")
  func oneCell() throws {
    let before = Frame(size: size)
    var after = before
    after.write("4", at: Position(row: 1, column: 5), as: .body)
    let change = try #require(after.changes(since: before).first)
    #expect(after.changes(since: before).count == 1)
    #expect(change.row == 1 && change.columns == 5..<6 && change.role == .body)
  }

  @Test("is divided where the role changes, and never inside a wide character")
  func stretches() {
    var after = Frame(size: size)
    after.write("ab", at: Position(row: 0, column: 0), as: .body)
    after.write("cd", at: Position(row: 0, column: 2), as: .dose)
    after.write("語", at: Position(row: 2, column: 3), as: .body)
    let changes = after.changes(since: Frame(size: size))
    #expect(changes.map(\.columns) == [0..<2, 2..<4, 3..<5])
    #expect(changes.map(\.role) == [.body, .dose, .body])
  }

  @Test("sees an accent that was added and a role that changed")
  func accentsAndRoles() {
    var before = Frame(size: size)
    before.write("e", at: Position(row: 0, column: 0), as: .body)
    var after = before
    after.write("e\u{301}", at: Position(row: 0, column: 0), as: .body)
    #expect(after.changes(since: before).map(\.columns) == [0..<1])
    after.restyle(Rect(row: 1, column: 2, rows: 1, columns: 3), as: .focus)
    #expect(after.changes(since: before).map(\.columns) == [0..<1, 2..<5])
  }

  @Test("rebuilds any frame from any other when it is applied")
  func rebuilds() {
    var numbers = SeededNumbers(seed: 7)
    var shown = Frame(size: size)
    for _ in 0..<2_000 {
      let next = randomFrame(&numbers)
      var screen = shown
      for change in next.changes(since: shown) {
        var text = String.UnicodeScalarView()
        for column in change.columns {
          let scalars = next.scalars(at: change.row * size.columns + column)
          text.append(contentsOf: scalars.compactMap(Unicode.Scalar.init))
        }
        let start = Position(row: change.row, column: change.columns.lowerBound)
        screen.write(String(text), at: start, as: change.role)
      }
      #expect(screen == next)
      shown = next
    }
  }

  private func randomFrame(_ numbers: inout SeededNumbers) -> Frame {
    var frame = Frame(size: size)
    for _ in 0..<Int.random(in: 0...4, using: &numbers) {
      let text = ["語x", "ab", "e\u{301}", "────", "7"].randomElement(using: &numbers) ?? ""
      let row = Int.random(in: 0..<3, using: &numbers)
      let column = Int.random(in: -1..<12, using: &numbers)
      let role = StyleRole.allCases.randomElement(using: &numbers) ?? .body
      frame.write(text, at: Position(row: row, column: column), as: role)
    }
    return frame
  }
}
