import Analgesia
import Documents

/// The particulars of one question about an opioid, each read strictly or refused by its name.
struct AskParticulars {
  private let members: [JSONValue.Member]
  private let field: String

  init(_ members: [JSONValue.Member], of field: String) {
    self.members = members
    self.field = field
  }

  /// Refuses every member that has no meaning here.
  func allow(_ names: Set<String>) throws(InputRefusal) {
    guard let stranger = members.first(where: { !names.contains($0.name) }) else { return }
    throw refusal(stranger.name, .unknownAsk, names.sorted().joined(separator: ", "))
  }

  var onlyDrug: String {
    get throws(InputRefusal) {
      try allow(["to"])
      return try drug
    }
  }

  /// `to`, and what else is said: `route`, `form`, `because`, `dosesPerDay`, `reduce`.
  var rotation: OpioidAsk.Rotation {
    get throws(InputRefusal) {
      try allow(["to", "route", "form", "because", "dosesPerDay", "reduce"])
      var rotation = OpioidAsk.Rotation(to: try drug)
      if let route = try text("route") {
        guard let known = Route(spelling: route) else {
          throw refusal(
            "route", .unknownAsk, Route.allCases.map(\.rawValue).joined(separator: ", "))
        }
        rotation.route = known
      }
      if let form = try text("form") {
        guard let known = DoseForm(spelling: form) else {
          let forms = DoseForm.allCases.map(\.rawValue)
          throw refusal("form", .unknownAsk, forms.joined(separator: ", "))
        }
        rotation.form = known
      }
      if let reason = try text("because") {
        guard let known = OpioidAsk.Rotation.Reason(rawValue: reason) else {
          let reasons = OpioidAsk.Rotation.Reason.allCases.map(\.rawValue)
          throw refusal("because", .unknownAsk, reasons.joined(separator: ", "))
        }
        rotation.reason = known
      }
      rotation.dosesPerDay = try whole("dosesPerDay", in: 1...24)
      rotation.reduction = try whole("reduce", in: 0...75)
      return rotation
    }
  }

  /// A whole number within its limits; `nil` when it is not given.
  func whole(_ name: String, in range: ClosedRange<Int>) throws(InputRefusal) -> Int? {
    guard let value = members.first(where: { $0.name == name })?.value else { return nil }
    guard case .number(let figure) = value, let number = Int(figure), String(number) == figure,
      range.contains(number)
    else {
      throw refusal(name, .wholeNumber, "\(range.lowerBound)", "\(range.upperBound)")
    }
    return number
  }

  private var drug: String {
    get throws(InputRefusal) {
      guard let drug = try text("to") else { throw refusal("to", .notText) }
      return drug
    }
  }

  private func text(_ name: String) throws(InputRefusal) -> String? {
    guard let value = members.first(where: { $0.name == name })?.value else { return nil }
    guard case .string(let text) = value else { throw refusal(name, .notText) }
    return text
  }

  private func refusal(
    _ name: String, _ word: OpioidAdviceWords, _ arguments: String...
  ) -> InputRefusal {
    InputRefusal(field: "\(field).\(name)", problem: word.text(arguments))
  }
}
