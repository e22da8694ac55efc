/// How much drug a liquid holds, as its bottle prints it: a mass in so many whole millilitres.
///
/// A volume is exact or it is refused; nothing is rounded to what a syringe shows.
///
///     5 mg of 10 mg in 5 mL  ->  2.5 mL     5 mg of 20 mg in 1 mL  ->  0.25 mL
///
/// - Source: clinical reference, analgesia rule 14 and 6.4: milligrams and millilitres together.
public struct Concentration: Hashable, Sendable {
  public let mass: Mass
  public let millilitres: Int

  /// The volume of a dose in millilitres, exactly.
  public func volume(of dose: Mass) -> Rational {
    Rational(dose.micrograms, over: mass.micrograms) * millilitres
  }

  /// "2.5 mL"; `nil` where two decimals cannot say it exactly.
  public func printedVolume(of dose: Mass) -> String? {
    let volume = volume(of: dose)
    guard volume > .zero, (volume * 100).denominator == 1 else { return nil }
    return volume.decimal(places: 2) + " mL"
  }
}

extension Concentration: CustomStringConvertible {
  /// "10 mg in 5 mL": never a stroke, which reads as a one.
  public var description: String { "\(mass) in \(millilitres) mL" }

  /// Reads "10mg/5mL" or "20mg/mL" and nothing else; a concentration of nothing is refused.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].hasSuffix("mL"), let mass = Mass(String(parts[0])),
      mass > .zero
    else { return nil }
    let figure = parts[1].dropLast(2)
    guard let millilitres = figure.isEmpty ? 1 : Int(digits: figure, upTo: 3), millilitres > 0,
      figure.first != "0"
    else { return nil }
    self.mass = mass
    self.millilitres = millilitres
  }
}

extension Concentration: Decodable {
  public init(from decoder: any Decoder) throws {
    self = try decoder.value("a concentration; write it as 10mg/5mL") { Concentration($0) }
  }
}
