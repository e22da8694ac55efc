import Clinical
import Practice
import Testing

@Suite("A practice case")
struct PracticeCaseTests {
  @Test("is read whole from its file, with nothing unknown and nothing lost")
  func readsWorkedExample() throws {
    let cat = try SampleCase.theCat()
    #expect(cat.id == "c09-the-cat-on-the-ward")
    #expect(cat.level == 2)
    #expect(cat.status == .draft)
    #expect(cat.truth.findings["myoclonus"] == .present)
    #expect(cat.truth.findings["fever"] == .absent)
    #expect(cat.truth.measurements?.first?.value.description == "68 micromol/L")
    #expect(cat.reveals.count == 8)
    #expect(cat.actions.count == 10)
    #expect(cat.keyFeatures.map(\.weight) == [2, 4, 2, 2])
    #expect(cat.keyFeatures.map(\.needed) == [1, 1, 3, 2])
    #expect(cat.numbers.map { $0.trap?.count ?? 0 } == [0, 1, 1])
    #expect(cat.expert.path.count == 9)
    #expect(cat.sources.map(\.evidence) == [.seen, .seen, .unverified])
  }

  @Test("names only ids that it declares")
  func idsAreDeclared() throws {
    let cat = try SampleCase.theCat()
    let declared = Set(
      cat.reveals.map(\.id) + cat.actions.map(\.id) + cat.hypotheses.map(\.id))
    let named =
      cat.keyFeatures.flatMap { $0.accept + $0.reject } + cat.expert.path.map(\.step)
      + cat.clock.flatMap(\.unless)
    #expect(Set(named).subtracting(declared).isEmpty)
    let sources = Set(cat.sources.map(\.id))
    #expect(Set(cat.keyFeatures.flatMap(\.sources)).subtracting(sources).isEmpty)
  }

  @Test("does not give its diagnosis away in the opening")
  func openingDoesNotTell() throws {
    let cat = try SampleCase.theCat()
    let opening = ([cat.opening.complaint] + cat.opening.visible).joined(separator: " ")
      .lowercased()
    for word in cat.truth.diagnosis.split(separator: " ") where word.count > 3 {
      #expect(!opening.contains(word.lowercased()))
    }
  }
}
