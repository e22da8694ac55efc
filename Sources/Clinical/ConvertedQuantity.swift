/// A value in another unit, and whether the conversion had to round.
public struct ConvertedQuantity: Hashable, Sendable {
  public enum Rounding: String, Hashable, Sendable {
    /// The converted value is the same amount.
    case exact
    /// Rounded half up to a ten-thousandth of the unit: for showing, never for comparing.
    case nearestTenThousandth = "nearest-ten-thousandth"
  }

  public let quantity: Quantity
  public let rounding: Rounding
}
