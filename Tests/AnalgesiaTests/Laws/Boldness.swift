import Analgesia
import Clinical

extension Patient {
  /// The most that an answer lets anyone give in 24 hours with one rescue dose, in mg of oral
  /// morphine; nothing where nothing is proposed.
  func boldness(of answer: OpioidAnswer) -> Rational {
    let regular = answer.outcome.proposals.map { proposal in
      weight(proposal.perDay.upperBound.mass, of: proposal.drug, by: proposal.route)
        + (proposal.rescue.map {
          weight($0.perDose.upperBound.mass, of: proposal.drug, by: proposal.route)
        } ?? .zero)
    }
    let patch = answer.outcome.patch.map {
      $0.releases.microgramsPerHour * factor(of: $0.drug, by: .transdermal)
    }
    let rescue = answer.outcome.rescue.map {
      weight($0.dose.perDose.upperBound.mass, of: $0.drug, by: .oral)
    }
    let cards = Rational(answer.outcome.cards.count)
    return (regular.max() ?? .zero) + (patch ?? .zero) + (rescue ?? .zero) + cards
  }

  func boldness(of ask: OpioidAsk) -> Rational { boldness(of: answer(ask)) }

  private func weight(_ mass: Mass, of drug: String, by route: Route) -> Rational {
    mass.milligrams * factor(of: drug, by: route)
  }

  /// Nothing for paracetamol: any opioid is bolder.
  private func factor(of drug: String, by route: Route) -> Rational {
    formulary.ratio(drug, by: route)?.from.map { Rational($0) } ?? .zero
  }
}
