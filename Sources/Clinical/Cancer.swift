/// The primary cancers of the vocabulary.
public enum Cancer: String, CaseIterable, Codable, Sendable {
  case breast, prostate
  case lungNonSmallCell = "lung-non-small-cell"
  case lungSmallCell = "lung-small-cell"
  /// Lung, type not known.
  case lung
  case kidney, thyroid
  case thyroidMedullary = "thyroid-medullary"
  case myeloma, lymphoma, colorectal, gastric, pancreatic, oesophageal, bladder, melanoma
  case hepatocellular, biliary, neuroendocrine
  case germCell = "germ-cell"
  case headAndNeck = "head-and-neck"
  case cervical, endometrial, ovarian, sarcoma, osteosarcoma, uterine, other, unknown
}
