import Foundation
import Knowledge

/// One row of the hazard table.
struct Hazard: Decodable {
  let id: String
  let hazard: String
  let severity: Int
  let control: String
  let test: String
  /// Set once a test proves the control; it is never taken back.
  let covered: Bool

  /// The whole table, in its order.
  static func table() throws -> [Hazard] {
    struct Table: Decodable { let hazards: [Hazard] }
    let url = TestSources.root.appending(path: "Fixtures/hazards.toml")
    return try ContentFile(url, name: "hazards.toml").decode(Table.self).hazards
  }
}
