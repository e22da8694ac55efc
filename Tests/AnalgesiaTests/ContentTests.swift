import Analgesia
import Clinical
import Testing

@Suite("The drug files")
struct ContentTests {
  @Test("hold every medicine of the vocabulary")
  func complete() throws {
    let formulary = try Content.british.get()
    for id in Self.vocabulary {
      #expect(formulary[id] != nil, "\(id)")
    }
    #expect(formulary.medicines.count == Self.vocabulary.count)
  }

  @Test("name every opioid's action in every band of kidney function, boldest where they are best")
  func renalRows() throws {
    for medicine in try Content.british.get().medicines.values where medicine.kind.isOpioid {
      let actions = [RenalBand.below15, .fifteenTo29, .thirtyTo59, .sixtyOrMore].map {
        medicine.action(in: $0)
      }
      #expect(actions == actions.sorted(), "\(medicine.id)")
    }
  }

  @Test("give every start no more for a vulnerable patient than for another")
  func starts() throws {
    for medicine in try Content.british.get().medicines.values {
      for pain in PainBand.allCases {
        let rows = medicine.starts.filter { $0.pain == pain }
        let most = { (patient: Start.Patient) in
          rows.filter { $0.patient == patient }.map { $0.highest.times($0.dosesPerDay) }.max()
        }
        guard let standard = most(.standard) else { continue }
        let careful = try #require(most(.vulnerable), "\(medicine.id)")
        #expect(careful <= standard)
      }
    }
  }

  @Test("have no defect that shows only when they are read together")
  func defects() throws {
    for set in [Content.british, Content.american] {
      #expect(try set.get().defects(knownReferences: Content.references()) == [])
      #expect(!(try set.get().defects(knownReferences: [])).isEmpty)
    }
  }

  @Test("have no factor that leads into or out of methadone")
  func methadone() throws {
    let formulary = try Content.british.get()
    for route in Route.allCases { #expect(formulary.ratio("methadone", by: route) == nil) }
  }

  @Test func `H01 every drug refuses a dose in the wrong unit of mass`() throws {
    for set in [Content.british, Content.american] {
      let formulary = try set.get()
      for medicine in formulary.medicines.values {
        for product in medicine.products where product.sets.contains(formulary.set) {
          for strength in product.strengths {
            for wrong in [strength.times(1_000), Mass(micrograms: strength.micrograms / 1_000)] {
              var entry = RegimenEntry(
                drug: medicine.id, route: product.route.rawValue, form: product.form.rawValue)
              entry.dose =
                medicine.parts.isEmpty ? wrong.compact : wrong.compact + "/500mg"
              entry.timesPerDay = 2
              #expect(throws: DosingRefusal.self) { try entry.read(in: formulary) }
            }
          }
        }
      }
    }
  }

  private static let vocabulary = [
    "paracetamol", "ibuprofen", "naproxen", "diclofenac", "celecoxib", "ketorolac", "aspirin",
    "codeine", "dihydrocodeine", "tramadol", "tapentadol", "morphine", "diamorphine", "oxycodone",
    "hydromorphone", "oxymorphone", "hydrocodone", "methadone", "buprenorphine", "fentanyl",
    "alfentanil", "pethidine", "naloxone", "gabapentin", "pregabalin", "duloxetine",
    "amitriptyline", "nortriptyline", "dexamethasone", "prednisolone", "ketamine", "lidocaine",
    "senna", "macrogol", "docusate", "bisacodyl", "naldemedine", "naloxegol", "methylnaltrexone",
    "metoclopramide", "haloperidol", "ondansetron", "omeprazole", "lansoprazole",
    "zoledronic-acid", "pamidronate", "ibandronate", "denosumab", "denosumab-60", "co-codamol",
    "co-dydramol", "tramadol-paracetamol", "oxycodone-paracetamol", "hydrocodone-paracetamol",
  ]
}
