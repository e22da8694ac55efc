import CarePathway
import Clinical
import Terminal

/// What is said above every pane once the content should have been read again: which content, since
/// when, and what to do.
struct ReviewBanner {
  let lines: [AlertLane.Line]

  /// Nothing while the content is within its date, or none is loaded.
  init(_ standing: ContentStanding, on day: CalendarDay, say: Language) {
    guard case .sound(let seal) = standing else {
      lines = []
      return
    }
    let name = seal.referenceSet + " " + seal.hash.prefix(12)
    switch ContentReview(by: seal.reviewBy, on: day) {
    case .undated, .current: lines = []
    case .due(let since):
      let end = since.adding(days: ContentReview.grace)
      lines = [
        .init(text: say(ReviewWords.due, name, since.description, end.description), role: .caution)
      ]
    case .expired(let since):
      lines = [
        .init(text: say(ReviewWords.expired, name, since.description), role: .alarm),
        .init(text: say(ReviewWords.whatToDo), role: .alarm),
      ]
    }
  }
}
