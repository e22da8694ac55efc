import Analgesia
import Clinical
import Testing

@Suite("The spread of published tables")
struct TableSpreadTests {
  @Test(arguments: [
    ("codeine oral immediate-release 60mg x4", "cdc-2022", "36"),
    ("codeine oral immediate-release 60mg x4", "chart-090714", "20"),
    ("codeine oral immediate-release 60mg x4", "guide-2015", "30"),
    ("fentanyl transdermal patch-72-hour 25microgram/h", "cdc-2022", "60"),
    ("fentanyl transdermal patch-72-hour 25microgram/h", "fpm-2021", "75"),
    ("fentanyl transdermal patch-72-hour 25microgram/h", "esmo-2018", "100"),
    ("tramadol oral immediate-release 100mg x4", "cdc-2022", "80"),
    ("tramadol oral immediate-release 100mg x4", "bnf-2020", "40"),
  ])
  func `V01 to V05 each table gives its own total`(line: String, table: String, total: String)
    throws
  {
    var patient = try Patient()
    try patient.take(line)
    let published = try #require(patient.formulary.tables.first { $0.id == table })
    let range = try #require(published.oralMorphine(of: patient.lines, in: patient.formulary))
    #expect(range.lowerBound.description == total && range.upperBound.description == total)
  }

  @Test func `a change shows the same change under every table that has both drugs`() throws {
    var patient = try Patient()
    try patient.take("morphine oral modified-release 30mg x2")
    let spread = try #require(patient.answer(.rotate(to: "oxycodone")).spread)
    #expect(spread.rows.count == 8)
    #expect(spread.lowest == Rational(30) && spread.highest == Rational(40))
    let texts = spread.texts(in: .english)
    #expect(texts.contains("NHS Ayrshire and GGC 2018: 30 mg in 24 hours"))
    #expect(texts.contains("ESMO: 30 to 40 mg in 24 hours"))
    #expect(spread.rows.allSatisfy { !$0.citation.locator.isEmpty })
  }

  @Test func `H18 no published table is kept for methadone, and H08 none decides a dose`() throws {
    let formulary = try Content.british.get()
    for table in formulary.tables {
      #expect(!table.rows.contains { $0.drug == "methadone" })
    }
    let bare = Formulary(
      set: .unitedKingdom, medicines: Array(formulary.medicines.values),
      ratios: formulary.medicines.keys.flatMap { drug in
        Route.allCases.compactMap { formulary.ratio(drug, by: $0) }
      },
      companions: Formulary.Companions(classes: formulary.classes, cover: formulary.cover))
    var patient = try Patient()
    try patient.take("morphine oral modified-release 30mg x2")
    let with = patient.answer(.rotate(to: "oxycodone"))
    let without = OpioidAdvice.answer(
      .rotate(to: "oxycodone"),
      for: OpioidCase(
        regimen: patient.opioidCase.regimen, context: patient.context, formulary: bare,
        now: patient.now))
    #expect(with.outcome == without.outcome && without.spread?.rows.isEmpty == true)
  }
}
