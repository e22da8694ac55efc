import Analgesia
import CarePathway
import Clinical
import Terminal

/// An offered dose as lines: each medicine with its dose, and the volume of a liquid.
struct OfferLines {
  let dose: OfferedDose
  let context: PaneContext
  let width: Int
  /// Before the first line.
  var lead = "  "
  var role = StyleRole.body

  var lines: [StyledLine] {
    let formulary = context.catalogue.pathway.formulary
    let drugLine = DrugLine(say: context.say)
    return dose.lines.enumerated().flatMap { index, line in
      let title = drugLine.title(
        formulary?[line.drug]?.name ?? line.drug, line.form)
      return StyledLine.wrapped(
        title, index == 0 ? role : .body, width: width, after: index == 0 ? lead : "+ ")
        + StyledLine.wrapped(drugLine.dose(of: line), .dose, width: width, after: "    ")
        + volume(of: line, formulary, drugLine)
    }
  }

  private func volume(
    of line: OfferedDose.Line, _ formulary: Formulary?, _ drugLine: DrugLine
  ) -> [StyledLine] {
    guard let formulary, case .mass(let least, let most) = line.amount, least <= most else {
      return []
    }
    let product = formulary[line.drug]?.product(line.route, line.form, in: formulary.set)
    let text = drugLine.volume(of: PerDose(least)...PerDose(most), from: product)
    return text.map { StyledLine.wrapped($0, width: width, after: "    ") } ?? []
  }
}
