import Clinical
import Education
import Testing

@Suite("Teach-back")
struct TeachBackTests {
  private let danger = TeachBackPrompt(
    .danger, fact: "Weak legs: go to hospital now.", prompt: "What if your legs feel weak?")
  private let fact = TeachBackPrompt(
    .fact, fact: "It can take weeks.", prompt: "When will it work?")

  @Test("asks for the danger first, whatever order the page has")
  func dangerFirst() {
    #expect(TeachBack(prompts: [fact, danger]).prompts == [danger, fact])
  }

  @Test("goes on until every fact has been said")
  func loops() {
    var session = TeachBack(prompts: [danger, fact])
    #expect(session.next == 0)
    session.record(.partly, at: 0)
    #expect(session.next == 0)
    #expect(session.toExplainAgain == ["Weak legs: go to hospital now."])
    session.record(.saidIt, at: 0)
    #expect(session.next == 1)
    session.record(.saidIt, at: 1)
    #expect(session.isComplete)
    #expect(session.rounds == [2, 1])
    #expect(session.toExplainAgain.isEmpty)
  }

  @Test("is changed by no reply to a prompt it does not have")
  func strayIndex() {
    var session = TeachBack(prompts: [danger])
    let before = session
    session.record(.saidIt, at: 4)
    session.record(.saidIt, at: -1)
    #expect(session == before)
  }

  @Test("names each reply in words")
  func words() {
    let words = TeachBack.Reply.allCases.map { $0.words(in: .english) }
    #expect(words == ["said it", "partly", "not yet"])
  }
}
