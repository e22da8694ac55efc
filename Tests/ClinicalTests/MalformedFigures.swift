/// What hurried hands, spreadsheets and keyboards of other countries have put in number fields.
enum MalformedFigures {
  static let all: [String] = whole + otherScripts + dressed

  private static let whole = [
    "", " ", ".", "-", "+", "nan", "NaN", "inf", "Infinity", "-inf", "0x10", "0b1", "0o7", "1e3",
    "1E3", "1e-3", "1_000", "1:30", "1/2", "\u{BD}", "1..2", "1.2.3", "..5", "5..", "one", "O5",
    "5O", "l0", "5\u{301}", "\u{200B}5", "5\u{200B}", "\u{FEFF}5", "5\0", "\t5", "5\n", "5\r",
    "~5", "<5", ">5", "=5", "5?", "5!", "$5", "5'", "5\"", "(5)", "[5]", "5*2", "5+5", "5-5",
  ]

  private static let otherScripts: [String] = [
    0x0660, 0x06F0, 0x0966, 0x09E6, 0x0E50, 0xFF10, 0x1D7CE, 0x2080,
  ].flatMap { (zero: UInt32) in
    (0...9).compactMap { Unicode.Scalar(zero + $0).map { String($0) } }
  }

  private static let before = [
    "-", "+", ".", ",", " ", "\u{A0}", "0x", "'", "\u{2212}", "#", "\u{202E}",
  ]

  private static let after = [
    ".", ",", ",5", ",000", " 5", "e1", "E+2", "_0", ".5.5", ". 5", "..5", "\u{66B}5",
    ".\u{301}5", "\u{B7}5", ":30", "%5", "f", "i", "\u{2080}", "\u{202C}", "--", "/1", "k",
  ]

  private static let dressed: [String] = ["0", "5", "12", "250", "9999"].flatMap { figure in
    before.map { $0 + figure } + after.map { figure + $0 }
  }
}
