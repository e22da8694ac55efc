import Analgesia
import Bedside
import CarePathway
import Clinical
import Foundation
import Terminal
import Testing

@Suite("A dose accepted, set aside, checked")
struct DoseDecisionTests {
  private let wide = Size(rows: 40, columns: 120)

  private func doses(_ keys: String) throws -> DoseDecisions {
    try #require(Ward.play(keys).session.open).encounter.facts.doses
  }

  @Test func `y under a name accepts the dose that stands there, and the screen says so`() throws {
    let accepted = try #require(try doses(PainKeys.accepted).accepted.first)
    #expect(accepted.by == "RN Kay")
    #expect(accepted.contentHash == "0123456789abcdef")
    #expect(accepted.dose.ask == .titrate)
    #expect(accepted.dose.lines.map(\.drug) == ["morphine", "morphine"])
    #expect(Ward.play(PainKeys.accepted).text.contains("ACCEPTED 09:00 by RN Kay"))
  }

  @Test func `H55 a held Enter accepts and checks nothing`() throws {
    #expect(try doses(PainKeys.offered + " Enter*40").accepted.isEmpty)
    #expect(try doses(PainKeys.offered + " Enter text:RN_Kay Enter*40").accepted.isEmpty)
    #expect(
      try doses(PainKeys.accepted + " Enter text:Dr_Bo Enter*40").accepted.first?.check == nil)
  }

  @Test func `without a name nothing is accepted`() throws {
    let play = Ward.play(PainKeys.offered + " Enter Down y")
    #expect(play.text.contains("No name is given"))
    #expect(try #require(play.session.open).encounter.facts.doses.accepted.isEmpty)
  }

  @Test func `x sets it aside with a coded reason, and other asks for words`() throws {
    let bare = PainKeys.offered + " x Left Enter"
    let refused = Ward.play(bare + " Enter text:RN_Kay Enter Enter")
    #expect(refused.text.contains("No reason is given"))
    let said = try doses(bare + " text:vomits_it Enter text:RN_Kay Enter Enter")
    let override = try #require(said.declined.first?.override)
    #expect(override.reason == "other")
    #expect(override.text == "vomits it")
    #expect(override.who == "RN Kay")
    let coded = PainKeys.offered + " x Right Enter Enter text:RN_Kay Enter Enter"
    #expect(try doses(coded).declined.first?.override.reason == "will-monitor")
    #expect(Ward.play(coded, size: wide).text.contains("not used: will monitor, RN Kay"))
  }

  @Test func `an accepted dose that is set aside stands no more`() throws {
    let doses = try doses(PainKeys.accepted + " x Right Enter Enter Enter Enter")
    #expect(doses.accepted.isEmpty)
    #expect(doses.declined.count == 1)
  }

  @Test func `undo and redo walk back and forth over each decision`() throws {
    #expect(try doses(PainKeys.checked).accepted.first?.check?.by == "Dr Bo")
    #expect(try doses(PainKeys.checked + " u").accepted.first?.check == nil)
    #expect(try doses(PainKeys.checked + " u u").accepted.isEmpty)
    #expect(try doses(PainKeys.checked + " u u U U").accepted.first?.check?.by == "Dr Bo")
  }

  @Test func `H64 the record of it, written and read again, folds into the same`() throws {
    let history = try #require(
      Ward.play(PainKeys.checked + " x Right Enter Enter Enter Enter")
        .session.open
    ).encounter.history.events
    let read = try JSONDecoder().decode(
      [RecordedEvent].self, from: try JSONEncoder().encode(history))
    #expect(read == history)
    #expect(Encounter(replaying: read) == Encounter(replaying: history))
  }

  @Test func `only what is offered at this moment is accepted`() throws {
    let open = try #require(Ward.play(PainKeys.accepted).session.open)
    let dose = try #require(open.encounter.facts.doses.accepted.first?.dose)
    let other = Ward.play(PainKeys.severe)
    let refusal = try #require(other.session.open).encounter.refusal(
      of: .doseAccepted(acceptance: DoseAcceptance(of: dose, by: "A", contentHash: "x")),
      at: Ward.morning, under: Ward.content.pathway)
    #expect(refusal == .doseNotOffered)
  }
}

@Suite("A plan with an accepted strong opioid")
struct CheckedPlanTests {
  private func printed(_ keys: String) -> Ward.Play { Ward.play(keys + " p") }

  @Test func `is not printed before a second person has checked it, and says what to do`() {
    let play = printed(PainKeys.accepted)
    #expect(play.ward.printed == 0)
    #expect(play.flat.contains("No second person has checked: morphine"))
    #expect(play.flat.contains("Enter on the accepted dose"))
    #expect(printed(PainKeys.checked).ward.printed == 1)
  }

  @Test func `is not checked by the person who accepted it, however they write the name`() throws {
    let play = Ward.play(PainKeys.accepted + " Enter text:rn__KAY Enter y")
    #expect(play.text.contains("RN Kay accepted this dose"))
    #expect(try #require(play.session.open).encounter.facts.doses.accepted.first?.check == nil)
  }

  @Test func `is not printed once the record has overtaken the dose, and says so`() throws {
    // A breathing rate of 9 holds every increase.
    let slower = PainKeys.checked + " Home C-u 9 Enter"
    let play = printed(slower)
    #expect(play.ward.printed == 0)
    #expect(play.flat.contains("the record has changed since"))
    #expect(play.advice?.doses.first?.standing == .stale)
    #expect(Ward.play(slower, size: Size(rows: 40, columns: 120)).text.contains("STALE"))
  }

  @Test func `prints once the dose is what is taken`() throws {
    let given =
      PainKeys.checked + " Up*2 e C-u 40 Enter*5 a text:morph Down Enter Right Enter Right*2 Enter"
      + " 10 Enter Enter*3"
    let play = printed(given)
    #expect(play.advice?.doses.first?.standing == .carriedOut)
    #expect(play.ward.printed == 1)
  }

  @Test func `shows the dose, who took it and who checked it under the plan`() {
    let text = Ward.play(PainKeys.checked + " ] ]", size: Size(rows: 40, columns: 120)).flat
    #expect(text.contains("40 mg"))
    #expect(text.contains("ACCEPTED 09:00 by RN Kay; checked 09:00 by Dr Bo"))
  }
}

extension Ward.Play {
  /// The screen with every run of spaces and line breaks made one space.
  var flat: String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
