/// Keys that lead a patient to the ladder, for the tests of what is decided there.
enum PainKeys {
  static let who = "n text:Bed_12 Enter 61 Enter Right Right Enter 70 Enter 172 Enter ] ]"
  /// Pain 8, an albumin of 38, a creatinine of 80, every check made.
  static let severe =
    who + " Down 8 Enter 8 Enter ] Down*2 38 Enter 80 Enter ] ]"
    + " 14 Enter 1 Enter 96 Enter text:none_known Enter y Right Enter 3 Enter n*8"
  static let modified =
    " a text:morph Down Enter Right*3 Enter Right Enter 30 Enter 2 Enter text:2026-02-20 Enter"
    + " text:2026-02-26 Enter Enter"
  /// Morphine 30 mg every 12 hours in severe pain: 40 mg is offered.
  static let offered = severe + modified + " Down*2"
  static let accepted = offered + " Enter text:RN_Kay Enter y"
  static let checked = accepted + " Enter text:Dr_Bo Enter y"
}
