import CarePathway
import Clinical
import Terminal

/// The rows above every pane while something urgent is open; outside whatever scrolls.
struct AlertLane {
  struct Line {
    let text: String
    let role: StyleRole
  }

  let context: PaneContext

  var lines: [Line] { emergency + review + sameDay + signOff }

  /// Whether the record is sealed, or has been opened again and not signed since.
  private var signOff: [Line] {
    let signOff = context.encounter.signOff
    guard let seal = signOff.seal else { return [] }
    if signOff.isAmending, let last = signOff.addenda.last {
      let text = context.say(
        SignOffWords.laneAmending, PlainText(last.by).text, PlainText(last.because).text)
      return [Line(text: text, role: .caution)]
    }
    let text = context.say(
      SignOffWords.lane, context.clock.wallDay(seal.at), PlainText(seal.by).text)
    return [Line(text: text, role: .done)]
  }

  private var review: [Line] {
    ReviewBanner(context.catalogue.standing, on: context.clock.local.day, say: context.say).lines
  }

  private var emergency: [Line] {
    let open = context.advice.interrupts
    guard let first = open.first else { return [] }
    let title = context.catalogue.pathway.card(first.id)?.title ?? first.id.description
    let since = context.clock.wall(first.raisedAt)
    let code = first.id.kind.rawValue
    let text =
      open.count == 1
      ? context.say(InterruptWords.lane, code, title, since)
      : context.say(InterruptWords.laneMore, code, title, since, "\(open.count)")
    return [Line(text: text, role: .alarm)]
  }

  private var sameDay: [Line] {
    let banners = context.advice.banners
    guard let first = banners.first else { return [] }
    let action = context.shown(first.plan?.action ?? first.words.clinician)
    let text =
      banners.count == 1
      ? context.say(SameDayWords.lane, action)
      : context.say(SameDayWords.laneMore, action, "\(banners.count)")
    return [Line(text: text, role: .caution)]
  }
}
