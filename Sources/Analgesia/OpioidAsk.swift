/// What somebody wants to do with an opioid.
///
/// The labels are part of the stored form of a dose that was accepted: never renamed.
public enum OpioidAsk: Hashable, Codable, Sendable {
  case start
  case rescue
  case titrate
  /// From doses through the day to the modified release of the same drug.
  case convert
  case rotate(Rotation)
  case patch(drug: String)
  case transmucosal(drug: String)
  /// By so many per cent of the regular dose.
  case taper(percent: Int)
}

extension OpioidAsk {
  /// A change to a drug by mouth, with nothing else said about it.
  public static func rotate(to drug: String) -> OpioidAsk { .rotate(Rotation(to: drug)) }

  /// A reduction by the usual step of ten per cent.
  public static var taper: OpioidAsk { .taper(percent: 10) }

  /// In per cent: no single cut by this program is deeper.
  public static let deepestTaper = 50

  /// A change to another opioid, or of the same one to another route, as somebody asks for it.
  public struct Rotation: Hashable, Codable, Sendable {
    public enum Reason: String, CaseIterable, Codable, Sendable {
      case sideEffects = "side-effects"
      case toxicity, pain, route, renal, preference
    }

    public var drug: String
    public var route = Route.oral
    /// `nil` is the modified release where one is made, else what is.
    public var form: DoseForm?
    /// `nil` when nobody said why.
    public var reason: Reason?
    /// `nil` is the usual number for the form and the patient.
    public var dosesPerDay: Int?
    /// Per cent to take off the equianalgesic dose; it may deepen the rule's cut, never lessen it.
    public var reduction: Int?

    public init(to drug: String) { self.drug = drug }
  }
}
