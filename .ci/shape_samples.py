"""One planted fault of every kind: a check that cannot fail proves nothing."""
import pathlib
import tempfile

CLEAN = {
    "Sources/Clinical/Sample.swift": '''/// A Double in a comment, fatalError( in a comment.
public struct Sample {
  static let fixed = 3
  static var computed: Int { 4 }
  let words = "Double \\(["Float"]) try! TODO-free"
  init(_ holds: Bool) { words = holds }
  func four(a: Int, b: Int, c: Int, decide: (Bool) -> Int) -> Bool { decide(a > b) == c }
}
''',
    "Sources/Knowledge/ContentFile.swift": "import Foundation\nimport TOMLKit\n",
    "Sources/Records/Schema.swift":
        'import GRDB\nlet trigger = "BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT)"\n',
    "Tests/ClinicalTests/SampleTests.swift":
        "let pattern = /[0-9] ?(mg|g)\\b/\nfunc reads(text: String, isRead: Bool) {}\n",
    "Sources/Bedside/Sample.swift": "func print() {}\nfunc a(b: E) { print(); c(.disabled(b)) }\n",
}


def _lines(count, row):
    return (row + "\n") * count


FAULTS = [
    ("Sources/Clinical/Long.swift", _lines(301, "// a row"), "at most 300"),
    ("Sources/Clinical/Far.swift", "func far() {\n" + _lines(40, "  a()") + "}\n", "at most 40"),
    ("Sources/CNcurses/far.c", "int far(void) {\n" + _lines(40, "  a();") + "}\n", "at most 40"),
    ("Sources/Clinical/Middle.swift",
     "".join("func f%d() {\n%s}\n" % (n, _lines(8, "  a()")) for n in range(20)), "median"),
    ("Sources/Clinical/Broken.swift", "func {\n", "cannot parse"),
    ("Sources/Analgesia/Dose.swift", "let a: Double = 1\n", "floating point"),
    ("Sources/Bedside/Pane.swift", "let a: Float = 1\n", "floating point"),
    ("Sources/Terminal/Cell.swift", "public import Foundation\n", "Foundation in the pure core"),
    ("Sources/Practice/Case.swift", "import struct Foundation.Date\n", "Foundation in the pure"),
    ("Sources/Knowledge/RuleFile.swift", "import TOMLKit\n", "TOMLKit outside"),
    ("Sources/Documents/Plan.swift", "import GRDB\n", "GRDB outside"),
    ("Sources/osteon/Keys.swift", "import Crypto\n", "Crypto outside"),
    ("Sources/osteon/Open.swift", "import CNcurses\n", "CNcurses outside"),
    ("Sources/CursesTerminal/Raw.swift", "let a = stdscr\n", "a name of ncurses"),
    ("Sources/Documents/A.swift", "let a = try! b()\n", "try!"),
    ("Sources/Documents/B.swift", "let a = b as! Int\n", "as!"),
    ("Sources/Documents/C.swift", "func a() { fatalError() }\n", "fatalError"),
    ("Sources/Documents/D.swift", "func a() { preconditionFailure() }\n", "preconditionFailure"),
    ("Sources/Documents/E.swift", "nonisolated(unsafe) let a = 1\n", "nonisolated"),
    ("Sources/Documents/F.swift", "final class A: @unchecked Sendable {}\n", "@unchecked"),
    ("Sources/Documents/G.swift", "struct A { static var b = 1 }\n", "everyone shares"),
    ("Sources/Documents/H.swift", "var shared = 1\n", "everyone shares"),
    ("Sources/Documents/I.swift", "// MARK: - A\n", "MARK"),
    ("Sources/Documents/J.swift", "// TODO later\n", "do it later"),
    ("Sources/Documents/K.swift", "/// FIXME\nlet a = 1\n", "do it later"),
    ("Sources/Documents/L.swift", "func a() async {}\n", "concurrency"),
    ("Tests/ClinicalTests/M.swift", "@Test(.disabled()) func a() {}\n", "disabled test"),
    ("Tests/ClinicalTests/N.swift", "func a() throws { throw XCTSkip() }\n", "skipped test"),
    ("Sources/Clinical/O.swift", "func a() { print(1) }\n", "print in the pure"),
    ("Sources/Clinical/P.swift", "let a = Int.random(in: 0..<2)\n", "chance"),
    ("Sources/Clinical/Q.swift", "let a = ContinuousClock.now\n", "a clock"),
    ("Sources/Records/R.swift", 'let a = "UPDATE event SET kind = 1"\n', "SQL that changes"),
    ("Sources/Records/S.swift", 'let a = "delete from event"\n', "SQL that changes"),
    ("Sources/Records/T.swift", "func a() throws { try row.update(db) }\n", "a changed row"),
    ("Sources/Clinical/Utils.swift", "let a = 1\n", "says nothing"),
    ("Sources/Clinical/DoseManager.swift", "let a = 1\n", "says nothing"),
    ("Sources/Clinical/U.swift", "struct RuleEngine {}\n", "says nothing"),
    ("Sources/Clinical/V.swift", "func a(isFast: Bool) {}\n", "Boolean parameter"),
    ("Sources/Clinical/W.swift", "func a(b: [Int: Int], c: Bool? = nil) {}\n", "Boolean"),
    ("Sources/Clinical/X.swift", "func a(b: A, c: A, d: A, e: A, f: A) {}\n", "at most 4"),
]


def self_test(check):
    """Prints what was not found; 0 when every planted fault was, and no clean sample has one."""
    missed = 0
    for faults in _examined(check, CLEAN):
        print(f"Found in a clean sample: {faults}")
        missed += 1
    for place, text, expected in FAULTS:
        found = _examined(check, {place: text})
        at = "" if expected == "median" else place
        if not any(expected in fault and at in fault for fault in found):
            print(f"Not found in {place}: {expected} (found: {found})")
            missed += 1
    print(f"Shape's own test: {len(FAULTS) - missed} of {len(FAULTS)} planted faults found")
    return 1 if missed else 0


def _examined(check, samples):
    with tempfile.TemporaryDirectory(prefix="shape-") as folder:
        root = pathlib.Path(folder)
        for place, text in samples.items():
            (root / place).parent.mkdir(parents=True, exist_ok=True)
            (root / place).write_text(text, encoding="utf-8")
        return check(root)[0]
