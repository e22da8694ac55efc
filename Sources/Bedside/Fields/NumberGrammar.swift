/// How a number field is typed: digits, at most one point, and limits that refuse or ask.
public struct NumberGrammar: Equatable, Sendable {
  public let unit: String
  /// Digits allowed after the point; 0 allows no point.
  public let decimals: Int
  /// Hard limits in ten-thousandths of the unit; outside is refused.
  public let range: ClosedRange<Int>

  public init(unit: String, decimals: Int, range: ClosedRange<Int>) {
    self.unit = unit
    self.decimals = decimals
    self.range = range
  }

  /// Whole numbers from `range`, in `unit`.
  public static func whole(_ range: ClosedRange<Int>, unit: String = "") -> NumberGrammar {
    NumberGrammar(
      unit: unit, decimals: 0,
      range: range.lowerBound * 10_000...range.upperBound * 10_000)
  }
}

extension NumberGrammar {
  /// Why a key or a figure is not taken.
  public enum Fault: Equatable, Sendable {
    case comma, secondPoint, leadingPoint, noPointHere, tooManyDecimals, tooLong
    case incomplete
    case outside(low: String, high: String)
  }

  /// The draft with `character` added, or why the key is blocked.
  public func adding(_ character: Character, to draft: String) -> Result<String, FaultError> {
    if let fault = fault(adding: character, to: draft) { return .failure(FaultError(fault)) }
    return .success(draft + String(character))
  }

  private func fault(adding character: Character, to draft: String) -> Fault? {
    let point = draft.firstIndex(of: ".")
    if character == "," { return .comma }
    if character == "." {
      if decimals == 0 { return .noPointHere }
      if draft.isEmpty { return .leadingPoint }
      return point == nil ? nil : .secondPoint
    }
    guard let point else { return draft.count < 5 ? nil : .tooLong }
    let after = draft.distance(from: point, to: draft.endIndex) - 1
    return after < decimals ? nil : .tooManyDecimals
  }

  /// The figure in ten-thousandths, or what is wrong with it.
  public func value(of draft: String) -> Result<Int, FaultError> {
    let parts = draft.split(separator: ".", omittingEmptySubsequences: false)
    guard let first = parts.first, let whole = Int(first), parts.count <= 2 else {
      return .failure(FaultError(.incomplete))
    }
    let fraction = parts.count == 2 ? String(parts[1]) : "0"
    guard let part = Int(fraction.padding(to: 4)), !fraction.isEmpty else {
      return .failure(FaultError(.incomplete))
    }
    let value = whole * 10_000 + part
    guard range.contains(value) else {
      return .failure(
        FaultError(
          .outside(
            low: Self.figure(range.lowerBound), high: Self.figure(range.upperBound))))
    }
    return .success(value)
  }

  /// Ten-thousandths as a figure without trailing zeros.
  public static func figure(_ tenThousandths: Int) -> String {
    let (whole, rest) = tenThousandths.quotientAndRemainder(dividingBy: 10_000)
    guard rest != 0 else { return "\(whole)" }
    let digits = String(String(10_000 + rest).dropFirst())
    return "\(whole)." + String(digits.reversed().drop { $0 == "0" }.reversed())
  }

  /// A fault thrown.
  public struct FaultError: Error, Equatable, Sendable {
    public let fault: Fault

    init(_ fault: Fault) { self.fault = fault }
  }
}

extension String {
  fileprivate func padding(to count: Int) -> String {
    self + String(repeating: "0", count: Swift.max(0, count - self.count))
  }
}
