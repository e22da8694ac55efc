import Clinical
import Testing

@Suite("A concentration")
struct ConcentrationTests {
  @Test(
    arguments: [
      ("10mg/5mL", "5mg", "2.5 mL"), ("20mg/mL", "5mg", "0.25 mL"),
      ("20mg/mL", "20mg", "1 mL"), ("10mg/5mL", "2.5mg", "1.25 mL"),
      ("10mg/5mL", "1mg", "0.5 mL"),
    ]) func `V67 gives the volume of a dose exactly`(
      strength: String, dose: String, volume: String
    ) throws
  {
    let concentration = try #require(Concentration(strength))
    #expect(concentration.printedVolume(of: try #require(Mass(dose))) == volume)
  }

  @Test func `a volume that two decimals cannot say is refused, never rounded`() throws {
    let concentration = try #require(Concentration("20mg/mL"))
    #expect(concentration.printedVolume(of: try #require(Mass("500micrograms"))) == nil)
    let thirds = try #require(Concentration("3mg/mL"))
    #expect(thirds.printedVolume(of: try #require(Mass("1mg"))) == nil)
    #expect(thirds.printedVolume(of: .zero) == nil)
  }

  @Test func `prints in words what the bottle prints`() {
    #expect(Concentration("10mg/5mL")?.description == "10 mg in 5 mL")
    #expect(Concentration("20mg/mL")?.description == "20 mg in 1 mL")
  }

  @Test(
    arguments: [
      "", "10mg", "10mg/", "10mg/5", "10mg/5ml", "10mg/0mL", "0mg/5mL", "10mg/-5mL", "10mg/05mL",
      "10/5mL", "10mg/5mL ", "10mg//5mL", "10mg/5.5mL", "10,0mg/5mL",
    ]) func `any other spelling is refused`(text: String)
  {
    #expect(Concentration(text) == nil)
  }
}
