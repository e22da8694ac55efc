public import Clinical

/// The medicines of one encounter as they are recorded, corrected and removed, by line id.
public struct RegimenLog: Equatable, Sendable {
  private var ids: [String] = []
  private var lines: [String: RegimenLine] = [:]
  private var isComplete = Finding.notAssessed

  public init() {}

  /// Records a line, or replaces the one of this id in its place.
  public mutating func record(_ line: RegimenLine, id: String) {
    if lines[id] == nil { ids.append(id) }
    lines[id] = line
  }

  public mutating func remove(id: String) {
    ids.removeAll { $0 == id }
    lines[id] = nil
  }

  /// Adds a dose that was taken to the rescue line of this id.
  public mutating func take(_ dose: DoseTaken, id: String) {
    lines[id]?.taken.append(dose)
  }

  public mutating func markReviewed(_ complete: Finding) { isComplete = complete }

  /// The regimen as it stands, in order of entry.
  public var regimen: Regimen {
    Regimen(lines: ids.compactMap { lines[$0] }, isComplete: isComplete)
  }
}
