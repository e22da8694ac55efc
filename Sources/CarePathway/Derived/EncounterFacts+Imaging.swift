import Clinical

extension EncounterFacts {
  /// Whether imaging that looks for further lesions is done.
  var hasStagingImaging: Bool { hasDone(Self.skeletal) }

  /// Whether the spine is imaged, or to be imaged, by plain X-ray and by nothing better.
  var hasOnlySpinalXRay: Bool {
    let standing = imaging.filter { $0.state == .ordered || $0.state == .done }
    let better: [ImagingKind] = [.mri, .mriWholeSpine, .ct, .wholeBodyCTLowDose]
    guard !standing.contains(where: { record in better.contains { record.isOf($0) } }) else {
      return false
    }
    return standing.contains { record in
      record.isOf(.xRay) && record.lesion.map { isSpinal(lesion: $0) } ?? true
    }
  }

  private func hasDone(_ kinds: [ImagingKind]) -> Bool {
    imaging.contains { record in
      record.state == .done && kinds.contains { record.isOf($0) }
    }
  }

  private func isSpinal(lesion id: String) -> Bool {
    lesions[LesionID(rawValue: id)]?.lesion.isSpinal ?? true
  }

  private static let skeletal: [ImagingKind] = [
    .ctChestAbdomenPelvis, .mriWholeSpine, .boneScan, .fdgPET, .psmaPET, .nafPET, .sstrPET,
    .iodineScan, .wholeBodyCTLowDose,
  ]
}

extension ImagingRecord {
  func isOf(_ kind: ImagingKind) -> Bool { self.kind == kind.rawValue }
}
