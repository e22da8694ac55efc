public import Clinical

extension Topic {
  /// Who has read the page, and when it must be read again.
  public struct Review: Decodable, Equatable, Sendable {
    /// How far the page has come; a draft is shown as not clinically signed off.
    public enum Status: String, Codable, CaseIterable, Sendable {
      case draft, reviewed, retired
    }

    public var status = Status.draft
    public var reviewer: String?
    public var date: CalendarDay?
    public var by = CalendarDay(daysSinceEpoch: 0)

    public init() {}
  }

  /// One language the page may be offered in; English is the source.
  public struct Translation: Decodable, Equatable, Sendable {
    public var code: String
    public var translator: String
    public var reviewer: String
    public var backTranslated: CalendarDay

    private enum CodingKeys: String, CodingKey {
      case code, translator, reviewer
      case backTranslated = "back-translated"
    }
  }
}
