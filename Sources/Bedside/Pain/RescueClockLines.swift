import Analgesia
import CarePathway
import Clinical
import Terminal

/// When the next rescue dose may be taken, as one line under what was used.
struct RescueClockLines {
  let context: PaneContext
  let width: Int

  var lines: [StyledLine] {
    guard let review = context.advice.opioid, let clock = RescueClock(review.patient),
      let next = clock.next
    else { return [] }
    let say = context.say
    let count = "\(clock.taken)"
    if isHeld(review) { return wrapped(say(RescueClockWords.held), .alarm) }
    if clock.allows(at: context.clock.now) {
      let last = clock.last.map(wall) ?? ""
      return wrapped(say(RescueClockWords.now, last, count), .body)
    }
    let word: RescueClockWords = clock.isSpent ? .spent : .later
    return wrapped(say(word, wall(next), count), clock.isSpent ? .caution : .body)
  }

  /// Too much opioid, or an emergency: the rescue dose waits too.
  private func isHeld(_ review: OpioidReview) -> Bool {
    switch review.answer(to: .rescue).outcome {
    case .hold, .emergency: true
    case .proposal, .rescue, .patch, .cards, .continueSame, .wait, .refuse, .specialist, .noStep:
      false
    }
  }

  /// "14:20", with its day when it is another one.
  private func wall(_ moment: Moment) -> String {
    let local = LocalTime(moment, offsetSeconds: context.clock.offsetSeconds)
    guard local.day == context.clock.local.day else {
      return context.clock.typed(.instant(moment))
    }
    return local.clock
  }

  private func wrapped(_ text: String, _ role: StyleRole) -> [StyledLine] {
    StyledLine.wrapped(text, role, width: width)
  }
}
