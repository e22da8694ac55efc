extension Paragraph {
  /// What stands where a dose would not fit whole.
  public static let widen = "[widen]"
}
