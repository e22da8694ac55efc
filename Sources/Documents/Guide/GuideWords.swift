import Clinical

/// The words around the figures of the verification guide.
enum GuideWords: String, Word {
  case title, contentHash, printed, reviewBy, noReview, notSigned, signedBy, contents
  case contentsLine, chapterMark, check, entryReview, sources, signing, signingText, signingLine
  case dateLine, pharmacist, physician, howToSign, signCommand, readFigures, readChecks
  case readMarks

  static let section = "guide"

  static let reading: [GuideWords] = [.readFigures, .readChecks, .readMarks]

  var english: String {
    switch self {
    case .title: "OSTEON: VERIFICATION GUIDE"
    case .contentHash: "Content  {1}"
    case .printed: "Printed  {1}"
    case .reviewBy:
      "Review   by {1}, the earliest date that any rule names. After {2} no dose is given."
    case .noReview: "Review   no rule names a date."
    case .notSigned: "Sign-off NOT CLINICALLY SIGNED OFF"
    case .signedBy: "Sign-off {1}"
    case .contents: "CONTENTS"
    case .contentsLine: "  {1}  {2}"
    case .chapterMark: "content {1}"
    case .check: "Check: {1}"
    case .entryReview: "Review by {1}"
    case .sources: "Sources"
    case .signing: "Sign-off"
    case .signingText: Self.signingTextText
    case .signingLine:
      "  Name ____________________________   Signature ____________________________"
    case .dateLine: "  Date ____________________________   Figures not released: ________________"
    case .pharmacist: "PHARMACIST"
    case .physician: "PALLIATIVE CARE PHYSICIAN"
    case .howToSign: Self.howToSignText
    case .signCommand: "osteon guide --sign \"NAME\" --role \"ROLE\" --hash {1}"
    case .readFigures: Self.readFiguresText
    case .readChecks: Self.readChecksText
    case .readMarks: Self.readMarksText
    }
  }

  func text(_ arguments: String...) -> String { Language.english(self, filledWith: arguments) }
}

extension GuideWords {
  private static let signingTextText =
    """
    I have checked the figures of this guide against their sources, worked its examples again, and \
    release this content, and no other, for use here.
    """
  private static let howToSignText =
    """
    To record a signature, once for each person who signs. The program refuses when the content is \
    no longer the one that was printed here. One byte changed takes the sign-off away.
    """

  private static let readFiguresText =
    """
    Every figure that doses rest on is printed here from the content, with a box to tick. It is \
    printed anew for each content: the first twelve digits of the hash stand at every chapter.
    """

  private static let readChecksText =
    """
    Check and Working are what the program itself made of an example while this guide was printed. A sum can \
    be worked again with a pencil. Factors are exact fractions; printed results have at most two \
    decimals, rounded half up. A dose is rounded down to what is made, and up only in a taper.
    """

  private static let readMarksText =
    """
    [seen] checked against the text of the source. [secondary] checked against a summary of it \
    only. [unverified] standard teaching, to be confirmed by a clinician. [policy] a decision of \
    this program, not evidence. A figure that has no date of its own is reviewed with the whole.
    """
}
