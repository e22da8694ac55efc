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
      ("danger-signs", dangerSigns), ("key-points", keyPoints), ("actions", actions),
      ("unknowns", unknowns), ("questions-to-ask", questionsToAsk),
      ("teach-back", teachBack.map(\.prompt)), ("purpose", [purpose]),
      ("patient-title", [patientTitle]), ("risks", risks.map(\.plainText)),
    ].filter { !$0.1.isEmpty }
  }

  var clinicianStatements: [(place: String, statement: Statement)] {
    clinician.enumerated().flatMap { index, section in
      section.statements.enumerated().map { ("clinician[\(index)].statements[\($0)]", $1) }
    }
  }

  /// Everything the patient voice shows, as one text.
  public var patientWording: String {
    let headings = patient.map(\.heading)
    let lists = patientLists.flatMap(\.items)
    return (headings + patientParagraphs.map(\.text) + lists).joined(separator: "\n")
  }
}

extension RiskStatement {
  /// The words of the statement that are this page's own, without its figures.
  var plainText: String {
    ["People \(event).", "Others \(otherwise).", certainty].joined(separator: " ")
  }
}
