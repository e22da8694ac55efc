import CarePathway
import Clinical

extension EncounterJSON {
  mutating func readLesions(_ table: inout JSONTable) throws(InputRefusal) {
    var seen: Set<String> = []
    for (index, value) in try table.items("lesions").enumerated() {
      var entry = try JSONTable(value, at: "lesions[\(index)]")
      let name = try entry.needed("id")
      guard seen.insert(name).inserted else {
        throw InputRefusal(field: entry.field("id"), problem: "\"\(name)\" is given twice.")
      }
      try readLesion(LesionID(rawValue: name), &entry)
    }
  }

  private mutating func readLesion(
    _ id: LesionID, _ entry: inout JSONTable
  ) throws(InputRefusal) {
    guard let bone = try entry.choice("bone", Bone.self) else {
      throw InputRefusal(field: entry.field("bone"), problem: "The member is missing.")
    }
    var facts: [LesionFact?] = [.bone(value: bone)]
    facts.append(try entry.choice("region", BoneRegion.self).map { .region(value: $0) })
    facts.append(try entry.choice("level", VertebralLevel.self).map { .level(value: $0) })
    facts.append(try entry.choice("side", Side.self).map { .side(value: $0) })
    facts.append(try entry.choice("matrix", LesionMatrix.self).map { .matrix(value: $0) })
    facts.append(try entry.choice("cortex", CortexInvolvement.self).map { .cortex(value: $0) })
    facts.append(
      try entry.choice("circumference", Circumference.self).map { .circumference(value: $0) })
    facts.append(try entry.choice("pain", LesionPain.self).map { .pain(value: $0) })
    facts.append(try alignment(&entry))
    facts.append(try entry.choice("collapse", VertebralCollapse.self).map { .collapse(value: $0) })
    facts.append(
      try entry.choice("posterolateral", PosterolateralInvolvement.self).map {
        .posterolateral(value: $0)
      })
    facts.append(try entry.choice("escc", EpiduralGrade.self).map { .escc(grade: $0) })
    facts.append(
      try entry.whole("axialMillimetres", in: 0...600).map { .axial(millimetres: $0) })
    facts += try states(&entry)
    try entry.refuseUnread()
    for case .some(let fact) in facts { add(.lesionRecorded(lesion: id, fact: fact)) }
  }

  private func alignment(_ entry: inout JSONTable) throws(InputRefusal) -> LesionFact? {
    guard let text = try entry.string("alignment") else { return nil }
    guard let alignment = SpinalAlignment(spelling: text) else {
      throw InputRefusal(
        field: entry.field("alignment"),
        problem: "\"\(text)\" is not known here. Accepted: normal, deformity, subluxation.")
    }
    return .alignment(value: alignment)
  }

  private func states(_ entry: inout JSONTable) throws(InputRefusal) -> [LesionFact?] {
    var facts: [LesionFact?] = []
    facts.append(try entry.finding("fractured").map { .fractured(finding: $0) })
    facts.append(try entry.finding("openFracture").map { .openFracture(finding: $0) })
    facts.append(try entry.finding("softTissueMass").map { .softTissueMass(finding: $0) })
    facts.append(
      try entry.finding("lesserTrochanterAvulsed").map { .lesserTrochanterAvulsed(finding: $0) })
    facts.append(try entry.choice("foundBy", LesionSource.self).map { .foundBy(source: $0) })
    let prior = try entry.strings("priorRadiotherapy")
    if !prior.isEmpty { facts.append(.priorRadiotherapy(treatments: prior)) }
    if let value = entry.value("imaged") {
      var picture = try JSONTable(value, at: entry.field("imaged"))
      if let kind = try picture.choice("kind", ImagingKind.self) {
        facts.append(
          .imaged(picture: LesionImaging(kind: kind, date: try picture.occasion("date"))))
      }
      try picture.refuseUnread()
    }
    if let value = entry.value("decision") {
      var decision = try JSONTable(value, at: entry.field("decision"))
      let option = try decision.needed("option")
      facts.append(
        .decision(made: LesionDecision(option: option, because: try decision.string("because"))))
      try decision.refuseUnread()
    }
    return facts
  }
}
