/// A way of looking at bone, as ordered or done.
public enum ImagingKind: String, Codable, CaseIterable, Sendable {
  case xRay = "x-ray"
  case xRayWholeBone = "x-ray-whole-bone"
  case ct
  case ctChestAbdomenPelvis = "ct-chest-abdomen-pelvis"
  case mri
  case mriWholeSpine = "mri-whole-spine"
  case boneScan = "bone-scan"
  case fdgPET = "fdg-pet"
  case psmaPET = "psma-pet"
  case nafPET = "naf-pet"
  case sstrPET = "sstr-pet"
  case iodineScan = "iodine-scan"
  case wholeBodyCTLowDose = "whole-body-ct-low-dose"
  case mammogram
}
