import Analgesia
import Bedside
import CarePathway
import Clinical
import Foundation
import Terminal
import Testing

@Suite("The Pain step")
struct PainStepTests {
  private static let who = "n text:Bed_12 Enter 61 Enter Right Right Enter 70 Enter 172 Enter ] ]"
  /// Pain 8, an albumin of 38, a creatinine of 80, and on to the ladder.
  private static let severe = who + " Down 8 Enter 8 Enter ] Down*2 38 Enter 80 Enter ] ]"
  private static let checks =
    " 14 Enter 1 Enter 96 Enter text:none_known Enter y Right Enter 3 Enter n*8"
  private static let ladder = who + " ] ] ]"
  private static let modified =
    " a text:morph Down Enter Right*3 Enter Right Enter 30 Enter 2 Enter text:2026-02-20 Enter"
    + " text:2026-02-26 Enter Enter"
  private static let rescue =
    " a text:morph Down Enter Right Enter Right*2 Enter 10 Enter Enter*3"

  private func lines(_ keys: String) throws -> [MedicineLine] {
    let play = Ward.play(keys)
    return try #require(play.session.open).encounter.facts.medicines.map(\.line)
  }

  @Test func `a medicine is found by name, written, and put on record as it was typed`() throws {
    let line = try #require(try lines(Self.ladder + Self.modified).first)
    #expect(line.drug == "morphine")
    #expect(line.form == "modified-release")
    #expect(line.dose == "30mg")
    #expect(line.timesPerDay == 2)
    #expect(line.since == Occasion("2026-02-20"))
    #expect(line.lastChanged == Occasion("2026-02-26"))
    #expect(Ward.play(Self.ladder + Self.modified).text.contains("DOSE 30 mg — oral — every 12"))
  }

  @Test func `nothing is on record before the last row is chosen`() throws {
    let unfinished = String(Self.modified.dropLast(6))
    #expect(try lines(Self.ladder + unfinished).isEmpty)
  }

  @Test func `Enter alone chooses no medicine, and two letters list none`() throws {
    let play = Ward.play(Self.ladder + " a text:morph Enter")
    #expect(play.text.contains("nothing is chosen for you"))
    #expect(!Ward.play(Self.ladder + " a text:mo").text.contains("morphine"))
    #expect(Ward.play(Self.ladder + " a text:mor").text.contains("HYDROmorphone"))
  }

  @Test func `H51 look-alike neighbours of a search are set apart and said`() throws {
    let formulary = try #require(Ward.content.pathway.formulary)
    var alike = 0
    for search in ["predn", "nalo", "morph", "code", "oxyc", "agonist"] {
      let text = Ward.play(Self.ladder + " a text:" + search).text
      let names = formulary.names(containing: search).prefix(8)
      let pairs = zip(names, names.dropFirst()).filter { NameDistance($0, $1).isLookAlike }.count
      #expect(text.components(separatedBy: "looks like the one above").count - 1 == pairs)
      alike += pairs
    }
    #expect(alike > 0)
  }

  @Test func `Escape keeps what was typed, and adding again goes on with it`() throws {
    let keys = Self.ladder + " a text:morph Down Enter Right*3 Enter Right Enter 30 Esc"
    #expect(Ward.play(keys).text.contains("What you typed waits"))
    #expect(Ward.play(keys + " a").text.contains("[30"))
  }

  @Test func `a dose outside the catalogue is refused where it is typed`() throws {
    let keys = Self.ladder + " a text:morph Down Enter Right*3 Enter Right Enter 601 Enter"
    #expect(Ward.play(keys).text.contains("outside 5 to 600"))
  }

  @Test func `twice the dose on record is asked about, and n leaves it as it was`() throws {
    let doubled = Self.ladder + Self.modified + " e C-u 60 Enter*5"
    #expect(Ward.play(doubled).text.contains("Type the dose again"))
    #expect(try lines(doubled + " n").first?.dose == "30mg")
    #expect(try lines(doubled + " y").first?.dose == "30mg")
    #expect(try lines(doubled + " 6 Enter").first?.dose == "30mg")
    #expect(try lines(doubled + " 60 Enter").first?.dose == "60mg")
    #expect(try lines(Self.ladder + Self.modified + " e C-u 45 Enter*5").first?.dose == "45mg")
  }

  @Test func `a new dose counts as changed now unless another time is written`() throws {
    let edited = Self.ladder + Self.modified + " e C-u 45 Enter*5"
    let line = try #require(try lines(edited).first)
    #expect(line.dose == "45mg")
    #expect(line.lastChanged.map { $0.earliest >= Ward.morning } == true)
    #expect(line.since == Occasion("2026-02-20"))
    let dated =
      Self.ladder + Self.modified + " e C-u 45 Enter*3 C-u text:2026-02-28 Enter Enter"
    #expect(try lines(dated).first?.lastChanged == Occasion("2026-02-28"))
  }

  @Test func `a second new dose counts as changed now too, not at the time of the first`() throws {
    var session = Ward.play(Self.ladder + Self.modified).session
    for (seconds, dose) in [(42, "45"), (72 * 3_600 + 7, "60")] {
      let clock = Clock(now: Ward.morning.adding(seconds: seconds), offsetSeconds: 0)
      for inputs in KeyTyping.inputs("e C-u \(dose) Enter*5") {
        for input in inputs { _ = session.handle(input, clock: clock) }
      }
      let line = try #require(session.open?.encounter.facts.medicines.first?.line)
      #expect(line.dose == dose + "mg")
      #expect(line.lastChanged == .instant(clock.now))
    }
  }

  @Test func `a patch of twice the rate is asked about`() {
    let patch =
      " a text:fentan Down Enter Right Enter Right*2 Enter 1 Enter text:2026-02-01 Enter"
      + " text:2026-02-10 Enter Enter"
    let text = Ward.play(Self.ladder + patch + " e Right Enter*5").text
    #expect(text.contains("Type the dose again"), "\(text)")
  }

  @Test func `H13 ten times a usual first dose is recorded only when it is typed again`() throws {
    let slip =
      Self.ladder + " a text:morph Down Enter Right*3 Enter Right Enter 100 Enter 2 Enter"
      + " text:2026-02-20 Enter Enter Enter"
    #expect(Ward.play(slip).text.contains("lowest usual first dose"))
    #expect(try lines(slip).isEmpty)
    #expect(try lines(slip + " y").isEmpty)
    #expect(try lines(slip + " 10 Enter").isEmpty)
    #expect(try lines(slip + " 100 Enter").first?.dose == "100mg")
    #expect(try lines(slip + " n").isEmpty)
  }

  @Test func `what was taken stays what it was when the rescue dose changes`() throws {
    let taken = " e Down*4 text:08:10 Enter Right Enter 2 Enter Enter Esc"
    let changed = " e C-u 15 Enter*4"
    let keys = Self.ladder + Self.modified + Self.rescue + taken + changed
    let line = try #require(try lines(keys).last)
    #expect(line.dose == "15mg")
    #expect(line.taken.map(\.amount) == ["10mg"])
  }

  @Test func `a medicine stopped while its change waits is not brought back by it`() throws {
    let keys = Self.ladder + Self.modified + " e C-u 40 Esc x a Esc"
    #expect(try lines(keys).count == 1)
    #expect(try lines(keys).first?.stopped != nil)
  }

  @Test func `an inhibitor of monoamine oxidase stays on the list for its 14 days`() throws {
    let play = Ward.play(Self.ladder + " a text:phenel Down Enter x")
    #expect(play.text.contains("acts for 14 days"))
    let facts = try #require(play.session.open).encounter.facts
    #expect(facts.coMedicines["phenelzine"] == .present)
  }

  @Test func `not known is no answer to allergies`() throws {
    let play = Ward.play(Self.ladder + " Down*3 text:not_known Enter")
    #expect(try #require(play.session.open).encounter.facts.allergies == nil)
  }

  @Test func `a brand brings its drug, and the rescue dose names its form`() {
    #expect(Ward.play(Self.ladder + " a text:oramor").text.contains("morphine"))
    let taking = Self.severe + Self.checks + Self.modified
    let text = Ward.play(taking, size: Size(rows: 40, columns: 120)).text
    #expect(text.contains("+ morphine — oral solution"))
    #expect(text.contains("every 2 to 4 h"))
  }

  @Test func `x stops a medicine from now on, and u takes that back`() throws {
    let stopped = Self.ladder + Self.modified + " x"
    #expect(try lines(stopped).first?.stopped != nil)
    #expect(!Ward.play(stopped).text.contains("DOSE 30 mg"))
    #expect(try lines(stopped + " u").first?.stopped == nil)
  }

  @Test func `a rescue dose is put on record with its time, its reason and what it did`() throws {
    let open = Self.ladder + Self.modified + Self.rescue + " e Down*4"
    let taken = open + " text:08:10 Enter Right Enter 2 Enter Enter"
    let dose = try #require(try lines(taken).last?.taken.first)
    #expect(dose.at == Moment("2026-03-01T08:10:00Z"))
    #expect(dose.reason == .background)
    #expect(dose.effect == 2)
    let unexplained = Ward.play(open + " text:08:10 Enter*4")
    #expect(unexplained.text.contains("Say why the dose was taken"))
  }

  @Test func `a name nobody knows is recorded as such and flagged`() throws {
    let keys = Self.ladder + Self.modified + " a text:zzzolol Up Enter"
    let play = Ward.play(keys)
    let facts = try #require(play.session.open).encounter.facts
    #expect(facts.coMedicines["other: zzzolol"] == .present)
    let flags = try #require(play.advice?.opioid).answers.flatMap(\.flags)
    #expect(flags.contains(.interactionsNotChecked))
  }

  @Test func `severe pain with every check made proposes morphine 5 mg with its laxative`() throws {
    let play = Ward.play(Self.severe + Self.checks, size: Size(rows: 40, columns: 120))
    #expect(play.text.contains("DOSE 5 mg — oral — every 4 hours"))
    #expect(play.text.contains("30 mg in 24 hours"))
    #expect(play.text.contains("2.5 mL of 10 mg in 5 mL"))
    #expect(play.text.contains("laxative"))
  }

  @Test func `without an albumin the same patient gets the careful dose`() throws {
    let unmeasured = Self.severe.replacing("Down*2 38 Enter", with: "Down*3")
    let play = Ward.play(unmeasured + Self.checks, size: Size(rows: 40, columns: 120))
    #expect(play.text.contains("DOSE 2.5 mg — oral — every 6 hours"))
    #expect(play.text.contains("Not known: albumin"))
  }

  @Test func `one check left out, and the dose gives way to its name`() throws {
    let play = Ward.play(Self.severe + " 14 Enter", size: Size(rows: 40, columns: 120))
    #expect(!play.text.contains("DOSE 5 mg"))
    #expect(play.text.contains("sedation level"))
  }

  @Test func `H28 with a defect in the content no medicine is written and no dose is shown`() {
    var ward = Ward(standing: .defective(problems: ["Drugs/morphine.toml"]))
    var session = Session(clock: ward.clock, freshKeys: [])
    let size = Size(rows: 40, columns: 120)
    var terminal = HeadlessTerminal(
      size: size, script: KeyTyping.inputs(Self.severe + Self.checks + " a"),
      keeping: .lastFrame)
    Bedside.run(&session, on: &terminal, outside: &ward)
    let text = terminal.frames.last?.text ?? ""
    #expect(text.contains("No dose is shown"))
    #expect(!text.contains("DOSE"))
    #expect(session.open?.advice.opioid == nil)
  }

  @Test func `r works out a change of opioid line by line, and records nothing`() throws {
    let taking = Self.severe + Self.checks + Self.modified
    let play = Ward.play(taking + " r text:oxyc Enter", size: Size(rows: 40, columns: 120))
    #expect(play.text.contains("DOSE 15 mg — oral — every 12 hours"))
    #expect(play.text.contains("full equianalgesic dose: 60 ÷ 3/2 = 40 mg in 24 hours"))
    #expect(play.text.contains("published tables, without reduction"))
    let before = Ward.play(taking).ward.kept.count
    #expect(play.ward.kept.count == before)
  }

  @Test func `methadone is named as a choice and never computed`() {
    let keys = Self.severe + Self.checks + Self.modified + " r text:metha Enter"
    let text = Ward.play(keys, size: Size(rows: 40, columns: 120)).text
    #expect(text.contains("DR-03"))
    let proposed = text.replacing("NO DOSE", with: "").replacing("DOSE 30 mg", with: "")
    #expect(!proposed.contains("DOSE"))
    #expect(!text.contains("THE SUM"))
  }

  @Test(
    arguments: [
      ("15mg", "fifteen milligrams"), ("2.5mg", "two point five milligrams"),
      ("1mg", "one milligram"), ("500micrograms", "five hundred micrograms"),
      ("120mg", "one hundred and twenty milligrams"), ("1200mg", "one thousand two hundred"),
    ]) func `a dose is said again in words`(dose: String, words: String) throws
  {
    let mass = try #require(Mass(dose))
    #expect(Language.english.spelled(mass).hasPrefix(words))
  }
}
