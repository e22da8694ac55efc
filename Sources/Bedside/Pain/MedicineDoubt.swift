import Analgesia
import CarePathway
import Clinical

extension MedicineSheet.Doubt {
  /// A dose twice or more, or a half or less, of the one on record for the same product; `nil` when
  /// there is nothing to ask.
  init?(from before: MedicineLine?, to after: MedicineLine, in formulary: Formulary) {
    guard let before = try? before?.regimenLine(in: formulary),
      let after = try? after.regimenLine(in: formulary),
      let old = before.dose.perDose?.mass.micrograms, old > 0,
      let new = after.dose.perDose?.mass.micrograms, new > 0
    else { return nil }
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
