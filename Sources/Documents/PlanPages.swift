import CarePathway
import Clinical

/// The lines of a plan on pages: who it is for and which page at the top, what it was printed from at
/// the foot, on every one.
struct PlanPages {
  let lines: [String]

  /// A line as it may stand on paper: what a person wrote can neither begin a line or a page of its
  /// own, nor command a printer, nor turn figures round.
  private static func printable(_ line: String) -> String {
    String(
      String.UnicodeScalarView(
        line.unicodeScalars.map { scalar in
          switch scalar.properties.generalCategory {
          case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
            .unassigned:
            "?"
          case _: scalar
          }
        }))
  }

  /// Name, sex and age as on the screen.
  let identity: String
  let imprint: PlanText.Imprint

  /// Lines of a page between its head and its foot.
  static let room = 54

  var text: String {
    let pages = stride(from: 0, to: max(1, lines.count), by: Self.room).map { start in
      Array(lines[start..<min(lines.count, start + Self.room)])
    }
    return pages.enumerated().map { index, body in
      (head(index + 1, of: pages.count) + body + foot).map(Self.printable).joined(separator: "\n")
        + "\n"
    }.joined(separator: "\u{0C}")
  }

  private func head(_ page: Int, of count: Int) -> [String] {
    let number = PlanTextWords.page.text("\(page)", "\(count)")
    let place = PlanTextWords.encounter.text(imprint.encounter)
    let room = PlanText.width - place.count - number.count - 4
    let who = String(identity.prefix(max(8, room)))
    let gap = max(2, PlanText.width - who.count - place.count - number.count - 2)
    return [
      PlanTextWords.title.english,
      who + String(repeating: " ", count: gap) + place + "  " + number,
      String(repeating: "=", count: PlanText.width),
    ]
  }

  private var foot: [String] {
    [
      String(repeating: "-", count: PlanText.width),
      PlanTextWords.imprint.text(
        imprint.printedAt, String(imprint.contentHash.prefix(12)),
        String(imprint.chainHead.prefix(12))),
    ] + standing
  }

  /// Whether somebody has signed the encounter as it is printed.
  private var standing: [String] {
    guard let seal = imprint.signOff.seal else { return [PlanTextWords.draft.english] }
    let signed = PlanTextWords.sealed.text("\(seal.at)", seal.by)
    guard imprint.signOff.isAmending else { return [String(signed.prefix(PlanText.width))] }
    let by = imprint.signOff.addenda.last?.by ?? ""
    return [String(PlanTextWords.amending.text("\(seal.at)", by).prefix(PlanText.width))]
  }
}
