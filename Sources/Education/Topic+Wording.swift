extension Topic {
  /// Every paragraph of the patient voice with its place; headings are not among them, since a
  /// heading is a short line that would flatter the grade.
  var patientParagraphs: [(place: String, text: String)] {
    patient.enumerated().flatMap { index, section in
      section.paragraphs.enumerated().map { ("patient[\(index)].paragraphs[\($0)]", $1) }
    }
  }

  /// The lists the patient reads, each with its place.
  var patientLists: [(place: String, items: [String])] {
    [
      ("danger-signs", dangerSigns), ("key-points", [purpose] + keyPoints), ("actions", actions),
      ("unknowns", unknowns), ("questions-to-ask", questionsToAsk),
      ("teach-back", teachBack.map(\.prompt)), ("risks", risks.map(\.plainText)),
    ].filter { !$0.1.isEmpty }
  }

  /// The titles over the patient text; too short to be graded.
  var patientHeadings: [String] { [patientTitle] + patient.map(\.heading) }

  var clinicianStatements: [(place: String, statement: Statement)] {
    clinician.enumerated().flatMap { index, section in
      section.statements.enumerated().map { ("clinician[\(index)].statements[\($0)]", $1) }
    }
  }

  /// Everything the patient voice shows, as one text.
  public var patientWording: String {
    let lists = patientLists.flatMap(\.items)
    return (patientHeadings + patientParagraphs.map(\.text) + lists).joined(separator: "\n")
  }

  /// The reading grade of the patient paragraphs together, for the line above them.
  public var patientGrade: ReadingGrade? {
    Readability(of: patientParagraphs.map(\.text).joined(separator: "\n")).grade
  }
}

extension RiskStatement {
  /// The words of the statement that are this page's own, without its figures.
  var plainText: String {
    ["People \(event).", "Others \(otherwise).", certainty].joined(separator: " ")
  }
}
