public import Clinical

/// A dose that was offered, in ids and exact amounts, so that it can be put on record and compared
/// later with what is offered then.
///
/// It names no reason and no source: those belong to the answer, which can be asked again.
public struct OfferedDose: Hashable, Codable, Sendable {
  /// What a line of it is for.
  public enum Use: String, CaseIterable, Codable, Sendable {
    case regular, rescue
    case beforeMovement = "before-movement"
  }

  public enum Amount: Hashable, Codable, Sendable {
    /// Each time; the two are the same unless a range was offered.
    case mass(least: Mass, most: Mass)
    /// The rates that are printed on the patches.
    case patches(printed: [DeliveryRate])
  }

  /// One medicine of the offer.
  public struct Line: Hashable, Codable, Sendable {
    public let use: Use
    public let drug: String
    public let route: Route
    public let form: DoseForm
    public let amount: Amount
    /// `nil` for what is taken as required.
    public let timesPerDay: Int?
  }

  /// What it answered, so that the same can be asked again.
  public let ask: OpioidAsk
  /// The regular medicine first.
  public let lines: [Line]
  /// When the patient must be looked at again; `nil` where no rule says.
  public let reviewInHours: Int?

  /// What it is, first of all: a regular dose, or one as required alone.
  public var use: Use { lines.first?.use ?? .regular }
}

extension OfferedDose {
  /// Whether a second person has to check it: it holds a strong opioid, or one that no file knows.
  public func needsSecondCheck(from formulary: Formulary?) -> Bool {
    lines.contains { formulary?[$0.drug]?.kind != .weakOpioid }
  }

  /// The printed names of its medicines, each once.
  public func names(in formulary: Formulary?) -> String {
    let names = lines.map { formulary?[$0.drug]?.name ?? $0.drug }
    return names.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      .joined(separator: ", ")
  }
}
