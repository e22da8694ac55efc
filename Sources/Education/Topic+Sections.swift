extension Topic {
  /// One heading of the clinician voice and the sentences under it.
  public struct ClinicianSection: Decodable, Equatable, Sendable {
    public var heading: String
    public var statements: [Statement]

    public init(heading: String, statements: [Statement]) {
      self.heading = heading
      self.statements = statements
    }
  }

  /// One heading of the patient voice and the paragraphs under it.
  public struct PatientSection: Decodable, Equatable, Sendable {
    public var heading: String
    public var paragraphs: [String]

    public init(heading: String, paragraphs: [String]) {
      self.heading = heading
      self.paragraphs = paragraphs
    }
  }
}

extension Topic.ClinicianSection {
  /// The section with its dose sentences taken out; `nil` when nothing is left.
  var withoutDoses: Topic.ClinicianSection? {
    let kept = statements.filter { !$0.dose && DoseToken.found(in: $0.text).isEmpty }
    guard !kept.isEmpty else { return nil }
    return Topic.ClinicianSection(heading: heading, statements: kept)
  }
}
