import CarePathway
import Clinical

/// The guide set for paper: 78 columns, a box to tick before every figure, the content's hash at the
/// head of every chapter.
struct GuideText {
  let chapters: [GuideChapter]
  let references: [Reference]
  let review: CalendarDay?
  let imprint: VerificationGuide.Imprint

  static let width = 78
  private static let indent = 10

  var text: String {
    let body = head + chapters.flatMap(lines) + sources + signing
    return body.joined(separator: "\n") + "\n"
  }

  private var shortHash: String { String(imprint.contentHash.prefix(12)) }

  private var head: [String] {
    var lines = [
      GuideWords.title.english, String(repeating: "=", count: Self.width), "",
      GuideWords.contentHash.text(imprint.contentHash),
      GuideWords.printed.text(imprint.printedAt),
    ]
    lines += wrapped(reviewLine)
    lines += standing + [""]
    lines += GuideWords.reading.flatMap { wrapped($0.english) + [""] }
    lines += [GuideWords.contents.english]
    lines += chapters.map { GuideWords.contentsLine.text($0.letter, $0.title.english) }
    return lines + [""]
  }

  private var reviewLine: String {
    guard let review else { return GuideWords.noReview.english }
    let end = review.adding(days: ContentReview.grace)
    return GuideWords.reviewBy.text(review.description, end.description)
  }

  private var standing: [String] {
    guard !imprint.signatures.isEmpty else { return [GuideWords.notSigned.english] }
    return imprint.signatures.flatMap { wrapped(GuideWords.signedBy.text($0)) }
  }

  private func lines(of chapter: GuideChapter) -> [String] {
    let title = "\(chapter.letter)  \(chapter.title.english.uppercased())"
    let mark = GuideWords.chapterMark.text(shortHash)
    let gap = max(2, Self.width - title.count - mark.count)
    var lines = [
      String(repeating: "=", count: Self.width), title + String(repeating: " ", count: gap) + mark,
      "",
    ]
    lines += chapter.introduction.flatMap { wrapped($0.english) + [""] }
    for (index, entry) in chapter.entries.enumerated() {
      lines += self.lines(of: entry, numbered: "\(chapter.letter)-\(index + 1)") + [""]
    }
    return lines
  }

  private func lines(of entry: GuideEntry, numbered number: String) -> [String] {
    let mark = "[ ] " + number
    let lead = mark.padded(to: Self.indent)
    var lines: [String]
    let room = Self.width - Self.indent - entry.name.count - entry.figure.count
    if entry.figure.isEmpty {
      lines = wrapped(entry.name, first: lead)
    } else if room >= 2 {
      lines = [lead + entry.name + String(repeating: " ", count: room) + entry.figure]
    } else {
      lines = wrapped(entry.name, first: lead) + wrapped(entry.figure, first: margin)
    }
    lines += entry.notes.flatMap { wrapped($0, first: margin) }
    lines += entry.given.flatMap { wrapped($0, first: margin) }
    lines += entry.checks.flatMap { wrapped(GuideWords.check.text($0), first: margin) }
    lines += entry.answer.flatMap { wrapped($0, first: margin) }
    lines += entry.citations.unique.flatMap { wrapped($0.printed, first: margin) }
    if let day = entry.reviewBy { lines.append(margin + GuideWords.entryReview.text("\(day)")) }
    return lines
  }

  private var margin: String { String(repeating: " ", count: Self.indent) }

  /// Every source that a figure names, once, with its title and how it was checked.
  private var sources: [String] {
    let named = Set(chapters.flatMap(\.entries).flatMap(\.citations).map(\.reference))
    var lines = [
      String(repeating: "=", count: Self.width), GuideWords.sources.english.uppercased(), "",
    ]
    for reference in references where named.contains(reference.id) {
      let year = reference.year.map { ", \($0)" } ?? ""
      lines += wrapped("\(reference.id)", first: "")
      lines += wrapped(reference.title + year, first: "    ")
      lines += wrapped("[\(reference.checked.rawValue)] \(reference.address)", first: "    ")
      if let note = reference.note { lines += wrapped(note, first: "    ") }
      lines.append("")
    }
    return lines
  }

  private var signing: [String] {
    var lines = [
      String(repeating: "=", count: Self.width), GuideWords.signing.english.uppercased(), "",
      GuideWords.contentHash.text(imprint.contentHash), "",
    ]
    lines += wrapped(GuideWords.signingText.english) + [""]
    for role in [GuideWords.pharmacist, .physician] {
      lines += [role.english, GuideWords.signingLine.english, "", GuideWords.dateLine.english, ""]
    }
    lines += wrapped(GuideWords.howToSign.english)
    lines += wrapped(GuideWords.signCommand.text(shortHash), first: "  ")
    return lines
  }

  private static let units = [
    "mg", "mL", "mL/min", "micrograms", "micrograms/h", "microgram/h", "hours",
  ]

  /// The words of a line; a figure is never parted from its unit.
  private static func words(of text: String) -> [String] {
    text.split(separator: " ").reduce(into: []) { words, word in
      let unit = word.prefix { $0.isLetter || $0 == "/" }
      guard let last = words.last, last.last?.isNumber == true, units.contains(String(unit)) else {
        return words.append(String(word))
      }
      words[words.count - 1] = last + " " + word
    }
  }

  private func wrapped(_ text: String, first lead: String = "") -> [String] {
    let rest = String(repeating: " ", count: lead.count)
    var lines: [String] = []
    var line = lead
    var isEmpty = true
    for word in Self.words(of: text) {
      if !isEmpty, line.count + word.count + 1 > Self.width {
        lines.append(line)
        line = rest + (lead.isEmpty ? "" : "  ")
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return lines + [line]
  }
}

extension Citation {
  /// "[seen] cdc-opioid-mme-2022: table of conversion factors, 2022".
  fileprivate var printed: String { "[\(evidence.rawValue)] \(reference): \(locator)" }
}

extension [Citation] {
  fileprivate var unique: [Citation] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(1, width - count))
  }
}
