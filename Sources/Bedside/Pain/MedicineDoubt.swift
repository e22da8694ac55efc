import Analgesia
import CarePathway
import Clinical

extension MedicineSheet.Doubt {
  /// A dose twice or more, or a half or less, of the one on record for the same product; `nil` when
  /// there is nothing to ask.
  init?(from before: MedicineLine?, to after: MedicineLine, in formulary: Formulary) {
    guard let before = try? before?.regimenLine(in: formulary),
      let after = try? after.regimenLine(in: formulary)
    else { return nil }
    let doubts = [
      Self(from: before.dose.perDose?.mass.micrograms, to: after.dose.perDose?.mass.micrograms),
      Self(from: before.perDay?.mass.micrograms, to: after.perDay?.mass.micrograms),
      Self(from: before.dose.rate?.nanogramsPerHour, to: after.dose.rate?.nanogramsPerHour),
    ]
    guard let doubt = doubts.compactMap({ $0 }).first else { return nil }
    self = doubt
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
    }
  }
}
