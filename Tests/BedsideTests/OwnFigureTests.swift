import Analgesia
import Bedside
import CarePathway
import Clinical
import Terminal
import Testing

@Suite("One's own figure first")
struct OwnFigureTests {
  private let wide = Size(rows: 40, columns: 120)
  private let taking = PainKeys.severe + PainKeys.modified + " m"

  /// Raising morphine, each dose and twice a day.
  private func figure(_ dose: String) -> Ward.Play {
    Ward.play(taking + " Right Enter \(dose) Enter 2 Enter Enter", size: wide)
  }

  private func figures(_ play: Ward.Play) throws -> [OwnFigure] {
    try #require(play.session.open).encounter.facts.doses.figures.map(\.figure)
  }

  @Test func `H32 a person's own figure is asked before any of ours is on the screen`() {
    for keys in ["", " Right Enter", " Right Enter 60 Enter 2 Enter"] {
      let text = Ward.play(taking + keys, size: wide).text
      #expect(text.contains("YOUR FIGURE FIRST"))
      #expect(!text.contains("40 mg") && !text.contains("80 mg"), "\(text)")
      #expect(!text.contains("OURS"))
    }
  }

  @Test func `H32 more than a tenth apart shows both figures with both sums`() throws {
    let play = figure("60")
    #expect(play.text.contains("YOURS: 60 mg, 2 times = 120 mg in 24 hours"))
    #expect(play.text.contains("OURS: 80 mg in 24 hours"))
    #expect(play.text.contains("50% above ours"))
    #expect(play.text.contains("60 mg × 2 = 120 mg in 24 hours"))
    #expect(play.text.contains("the greater of 60 mg taken and 60 × 4/3"))
  }

  @Test func `within a tenth both stand there without their sums`() {
    let text = figure("44").text
    #expect(text.contains("10% apart: within 10%"))
    #expect(!text.contains("OUR SUM"))
  }

  @Test func `twice ours is rejected`() {
    #expect(figure("80").text.contains("REJECTED: yours is 2 times ours"))
  }

  @Test func `the figure is on record in exact micrograms with what was offered then`() throws {
    let play = figure("47.5")
    let figure = try #require(try figures(play).first)
    #expect(figure.perDose == Mass(micrograms: 47_500))
    #expect(figure.timesPerDay == 2)
    #expect(figure.ask == .titrate)
    #expect(
      figure.ours.first?.lines.first?.amount == .mass(least: .milligrams(40), most: .milligrams(40))
    )
    #expect(play.text.contains("YOURS"))
  }

  @Test func `H13 a figure beyond what is made is refused where it is typed`() throws {
    let play = Ward.play(taking + " Right Enter 9000 Enter", size: wide)
    #expect(play.text.contains("outside"))
    #expect(try figures(play).isEmpty)
  }

  @Test func `undo takes the figure back and redo brings it again`() throws {
    let keys = taking + " Right Enter 60 Enter 2 Enter Enter Esc"
    #expect(try figures(Ward.play(keys + " u")).isEmpty)
    #expect(try figures(Ward.play(keys + " u U")).count == 1)
  }

  @Test func `a change that is being considered is carried over`() {
    let play = Ward.play(PainKeys.severe + PainKeys.modified + " r text:oxyc Enter m", size: wide)
    #expect(play.text.contains("[oxyCODONE, change to"))
  }

  @Test func `where we offer no dose the reason is said`() {
    let bare = Ward.play(
      PainKeys.who + " ] ] ]" + PainKeys.modified + " m Right Enter 45 Enter 2 Enter Enter",
      size: wide)
    #expect(bare.text.contains("We offer no dose here"))
    #expect(bare.text.contains("DR-08"))
  }
}
