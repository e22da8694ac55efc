import Foundation
import Knowledge
import Practice

/// The worked example of a case file, read as a shipped file is read.
enum SampleCase {
  static func theCat() throws -> PracticeCase {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Fixtures/c09-the-cat-on-the-ward.toml").standardized
    return try ContentFile(url, name: url.lastPathComponent).decode(PracticeCase.self)
  }

  /// Steps written as "1 ask-pain, 3 ask-bowels".
  static func steps(_ text: String) -> [PracticeStep] {
    text.split(separator: ",").compactMap { part in
      let words = part.split(separator: " ")
      guard words.count == 2, let minute = Int(words[0]) else { return nil }
      return PracticeStep(String(words[1]), minute: minute)
    }
  }

  /// The learner of the printed debrief: haloperidol first, then too little taken off.
  static let learner = steps(
    """
    1 ask-pain, 3 ask-bowels, 3 ask-seeing-things, 6 results-calcium, 6 results-kidney, \
    6 opioid-neurotoxicity, 9 haloperidol-alone, 12 rotate-equal, 13 lower-rescue-dose, \
    13 laxative-continued
    """)
}
