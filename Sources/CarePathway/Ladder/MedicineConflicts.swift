public import Analgesia
import Clinical

/// What on the list of medicines must not stay as it is: too much in a day over all products, and
/// what the gates refuse.
///
/// - Source: clinical reference, analgesia 2.1, 2.2 and rule 11.
public struct MedicineConflicts: Equatable, Sendable {
  /// One gate and the medicine it stands before.
  public struct Gated: Equatable, Sendable {
    /// The printed name.
    public let medicine: String
    public let gate: MedicineGate

    /// The refusal, where the gate refuses.
    public var refusal: DosingRefusal? {
      switch gate.action {
      case .refuse: .nsaid(because: medicine + ": " + gate.because)
      case .protect, .warn: nil
      }
    }
  }

  /// DR-09 and DR-05: the day's total over every product exceeds its limit.
  public let totals: [DosingRefusal]
  /// Two anti-inflammatories together, or one to which an allergy is recorded.
  public let doubled: [DosingRefusal]
  /// Gates that hold.
  public let standing: [Gated]
  /// Refusing gates that nobody can decide yet.
  public let undecided: [Gated]

  init(_ patient: OpioidCase, _ evaluation: Evaluation, under content: PathwayContent) {
    totals = DailyTotals(patient).refusals
    let taken = patient.gatedMedicines(besides: evaluation.facts.otherMedicineNames)
    doubled = Self.doubled(taken, patient.context.allergies ?? [])
    var standing: [Gated] = []
    var undecided: [Gated] = []
    for medicine in taken {
      for gate in content.gates where gate.concerns(medicine) {
        switch gate.value({ evaluation[$0] }) {
        case .present: standing.append(Gated(medicine: medicine.name, gate: gate))
        case .notAssessed where gate.action == .refuse:
          undecided.append(Gated(medicine: medicine.name, gate: gate))
        case .notAssessed, .absent: break
        }
      }
    }
    self.standing = standing
    self.undecided = undecided
  }

  private static func doubled(_ taken: [Medicine], _ allergies: [String]) -> [DosingRefusal] {
    let several = taken.count > 1 ? taken.map(\.name).joined(separator: " + ") : nil
    let allergic = taken.filter { allergies.contains($0.id) }.map {
      DosingRefusal.allergy(drug: $0.name)
    }
    return allergic + (several.map { [.nsaid(because: $0)] } ?? [])
  }
}

extension OpioidCase {
  /// The anti-inflammatories that are taken: as lines, and by name.
  fileprivate func gatedMedicines(besides names: Set<String>) -> [Medicine] {
    let lines = regimen.lines.filter { $0.isTaken(at: now) }.map(\.drug)
    let plain = names.map { $0.hasPrefix("other: ") ? String($0.dropFirst(7)) : $0 }
    let taken = Set(lines + plain).compactMap { formulary.medicine(called: $0) }
    return taken.filter { $0.kind == .nsaid }.sorted { $0.id < $1.id }
      .reduce(into: []) { if $0.last?.id != $1.id { $0.append($1) } }
  }
}
