import CarePathway
import Clinical
import Documents
import Foundation
import Knowledge
import Testing

@Suite("Weight and height handed in")
struct BodySizeInputTests {
  private func field(weight: String, height: String) throws -> String? {
    let text = try Bed12.text()
      .replacingOccurrences(of: "\"weight\": \"70kg\"", with: "\"weight\": \"\(weight)\"")
      .replacingOccurrences(of: "\"height\": \"172cm\"", with: "\"height\": \"\(height)\"")
    let content = try Bed12().knowledge.pathway
    do throws(InputRefusal) {
      _ = try EncounterJSON.read(Data(text.utf8), under: content)
      return nil
    } catch {
      return error.field
    }
  }

  @Test(arguments: [
    ("150lb", "172cm", "person.weight"), ("70", "172cm", "person.weight"),
    ("70kg", "68in", "person.height"), ("70kg", "1.72m", "person.height"),
    ("24.9kg", "172cm", "person.weight"), ("250.1kg", "220cm", "person.weight"),
    ("70kg", "99.9cm", "person.height"), ("70kg", "230.1cm", "person.height"),
    ("172kg", "100cm", "person.height"), ("29.5kg", "172cm", "person.height"),
  ])
  func `H04 pounds, inches, a bare number and an implausible body are refused by name`(
    weight: String, height: String, field: String
  ) throws {
    #expect(try self.field(weight: weight, height: height) == field)
  }

  @Test(arguments: [("25kg", "100cm"), ("250kg", "230cm"), ("29.6kg", "172cm"), ("80kg", "100cm")])
  func `H04 the limits themselves are taken`(weight: String, height: String) throws {
    #expect(try field(weight: weight, height: height) == nil)
  }
}
