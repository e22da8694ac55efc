import Analgesia
import CarePathway
import Clinical

extension MedicineSheet.Doubt {
  /// A dose twice or more, or a half or less, of the one on record for the same product.
  ///
  /// Without one, ten times a usual first dose; `nil` when there is nothing to ask.
  init?(from before: MedicineLine?, to after: MedicineLine, in formulary: Formulary) {
    guard let after = try? after.regimenLine(in: formulary) else { return nil }
    guard let before = try? before?.regimenLine(in: formulary) else {
      self.init(first: after, in: formulary)
      return
    }
    let doubts = [
      Self(from: before.dose.perDose?.mass.micrograms, to: after.dose.perDose?.mass.micrograms),
      Self(from: before.perDay?.mass.micrograms, to: after.perDay?.mass.micrograms),
      Self(from: before.dose.rate?.nanogramsPerHour, to: after.dose.rate?.nanogramsPerHour),
    ]
    guard let doubt = doubts.compactMap({ $0 }).first else { return nil }
    self = doubt
  }

  /// Every tenfold slip of a usual first dose, or of more than one, is found.
  private init?(first line: RegimenLine, in formulary: Formulary) {
    let starts = formulary[line.drug]?.starts.filter {
      $0.patient == .standard && $0.form == line.form
    }
    guard let usual = starts?.map(\.lowest).min(), let dose = line.dose.perDose?.mass,
      dose.micrograms >= usual.micrograms * 10
    else { return nil }
    self = .tenfold(usual: usual)
  }

  /// Whether more is typed than expected: it is typed again, not waved through.
  var isMore: Bool {
    switch self {
    case .larger, .tenfold: true
    case .smaller: false
    }
  }

  private init?(from old: Int?, to new: Int?) {
    guard let old, old > 0, let new, new > 0 else { return nil }
    if new >= old * 2 {
      self = .larger(times: new / old)
    } else if new * 2 <= old {
      self = .smaller(times: old / new)
    } else {
      return nil
    }
  }

  func question(in say: Language) -> String {
    switch self {
    case .larger(let times): say(MedicineWords.timesMore, "\(times)")
    case .smaller(let times): say(MedicineWords.timesLess, "\(times)")
    case .tenfold(let usual): say(MedicineWords.tenfold, "\(usual)")
    }
  }
}
