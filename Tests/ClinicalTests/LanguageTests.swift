import Clinical
import Testing

@Suite("The language of the screen")
struct LanguageTests {
  enum Sample: String, Word {
    case greeting, count
    static let section = "sample"
    var english: String {
      switch self {
      case .greeting: "Good morning."
      case .count: "{2} of {1}, and {3} again {1}"
      }
    }
  }

  @Test("is English until a file lays words over it, word by word")
  func overlay() {
    #expect(Language.english(Sample.greeting) == "Good morning.")
    let french = Language(overlay: ["sample.greeting": "Bonjour."])
    #expect(french(Sample.greeting) == "Bonjour.")
    #expect(french(Sample.count, "a", "b", "c") == "b of a, and c again a")
  }

  @Test("fills placeholders once, so that an argument with braces stays as it is")
  func placeholders() {
    #expect(Language.english(Sample.count, "{2}", "x", "}{") == "x of {2}, and }{ again {2}")
    #expect(Language.english(Sample.count, "a") == "{2} of a, and {3} again a")
  }
}
