public import Clinical

extension KnowledgeDirectory {
  /// The earliest date by which any rule is to be read again, from its line alone: what decodes the
  /// rules comes later, and nothing before the first case needs them.
  public var earliestReview: CalendarDay? {
    let folder = path + "/Rules"
    let names = (ContentFolder(folder).names ?? []).filter { $0.hasSuffix(".toml") }
    return names.compactMap { Self.review(in: folder + "/" + $0) }.min()
  }

  private static let key = Array("\nreview-by = \"".utf8)

  private static func review(in path: String) -> CalendarDay? {
    guard let bytes = try? RegularFile.bytes(at: path, atMost: 65_536),
      let start = bytes.firstRange(of: key)?.upperBound, start + 10 <= bytes.count
    else { return nil }
    return CalendarDay(String(decoding: bytes[start..<(start + 10)], as: UTF8.self))
  }
}
