"""What is forbidden where: words, imports, names and parameters."""
import pathlib
import re

from shape_text import code_only, comments_of, strings_of

PURE = {"Clinical", "Analgesia", "CarePathway", "Education", "Practice", "Terminal", "Bedside"}
EXACT = {"Clinical", "Analgesia", "CarePathway", "Education", "Bedside"}
MOST_PARAMETERS = 4

# Where a package may be imported: a target, or one file.
OWNERS = {
    "TOMLKit": "Sources/Knowledge/ContentFile.swift", "GRDB": "Sources/Records/",
    "Crypto": "Sources/Records/", "CryptoExtras": "Sources/Records/",
    "ArgumentParser": "Sources/osteon/", "CNcurses": "Sources/CursesTerminal/",
}

NOWHERE = [
    (r"\btry!", "try!"), (r"\bas!", "as!"), (r"\bfatalError\(", "fatalError"),
    (r"\bpreconditionFailure\(", "preconditionFailure"),
    (r"\bnonisolated\(unsafe\)", "nonisolated(unsafe)"),
    (r"@unchecked\s+Sendable", "@unchecked Sendable"),
        (r"\b(async|await|actor)\b", "concurrency: there is one loop and one thread"),
]
IN_TESTS = [(r"\bXCTSkip\b", "a skipped test"), (r"\.disabled\(", "a disabled test")]
IN_SOURCES = [
    (r"\b(initscr|newterm|endwin|curs_set|stdscr|wget_wch|m?v?w?add(ch|str|nwstr))\b",
     "a name of ncurses in Swift"),
    (r"\b(A_BOLD|A_REVERSE|KEY_[A-Z]+)\b", "a name of ncurses in Swift"),
]
IN_PURE = [
    (r"\bprint\([^)]", "print in the pure core"),
    (r"\b(ContinuousClock|SuspendingClock)\b|\bDate\(\)", "a clock in the pure core"),
    (r"\bSystemRandomNumberGenerator\b|\.random\(in:\s*[^,)]*\)", "chance in the pure core"),
    (r"\bUUID\(\)", "a UUID in the pure core"),
]
IN_RECORDS = [
    (r"(?i)\bupdate\s+\w+\s+set\b|\bdelete\s+from\b|\breplace\s+into\b", "SQL that changes a row"),
    (r"\.(updateAll|deleteAll|deleteOne|update|delete|upsert|save)\(db\b", "a changed row"),
]
IN_COMMENTS = [(r"//\s*MARK\b", "MARK"), (r"\b(TODO|FIXME)\b", "a note to do it later")]

BAD_NAMES = re.compile(
    r"^(Utils?|Helpers?|Extensions|Constants|Types)$"
    r"|(Manager|Helper|Utils?|Service|Handler|Processor|Engine|ViewModel|Model|Common|Core|Misc"
    r"|Info|Data|Base)$")
GOOD_NAMES = {"KnowledgeBase"}


def text_faults(where, text):
    target = where.split("/")[1] if where.startswith("Sources/") else ""
    code = code_only(text)
    for row, line in enumerate(code.splitlines(), 1):
        for problem in _line_faults(where, target, line):
            yield f"{where}:{row}: {problem}"
    for pattern, problem in IN_COMMENTS:
        if re.search(pattern, "\n".join(comments_of(text))):
            yield f"{where}: {problem}"
    if target == "Records":
        for pattern, problem in IN_RECORDS:
            if re.search(pattern, code + "\n".join(strings_of(text))):
                yield f"{where}: {problem}"
    if _is_badly_named(pathlib.PurePath(where).stem.split("+")[0]):
        yield f"{where}: a name that says nothing"


def _line_faults(where, target, line):
    module = re.match(r"\s*(?:@\w+\s+)*(?:public\s+|internal\s+)?import\s+(?:\w+\s+)?(\w+)", line)
    if module and where.startswith("Sources/"):
        yield from _import_faults(where, target, module.group(1))
    rules = NOWHERE + (IN_SOURCES if target else IN_TESTS) + (IN_PURE if target in PURE else [])
    for pattern, problem in rules:
        if re.search(pattern, line):
            yield problem
    if target in EXACT and re.search(r"\b(Double|Float|CGFloat)\b", line):
        yield "floating point where doses are reckoned"


def _import_faults(where, target, module):
    if target in PURE and module not in PURE:
        yield f"{module} in the pure core"
    if not where.startswith(OWNERS.get(module, "")):
        yield f"{module} outside {OWNERS[module]}"


def declaration_faults(where, declarations):
    for declaration in declarations:
        for problem in _declaration_faults(where, declaration):
            yield f"{where}:{declaration.line}: {declaration.name}: {problem}"


def _declaration_faults(where, declaration):
    kind = declaration.kind
    if kind == "var_decl" and _is_stored_global(declaration):
        yield "a variable that everyone shares"
    if kind.endswith("_decl") and kind[0] in "secp" and kind != "subscript_decl":
        if kind != "constructor_decl" and _is_badly_named(declaration.name):
            yield "a name that says nothing"
    if not where.startswith("Sources/"):
        return
    if kind == "func_decl" and len(declaration.parameters) > MOST_PARAMETERS:
        yield f"{len(declaration.parameters)} parameters; at most {MOST_PARAMETERS}"
    for parameter in declaration.parameters:
        if len(declaration.parameters) == 1 and parameter.startswith("_ "):
            continue  # Finding(value > limit): a truth that is carried on, not a switch
        if re.search(r":\s*(inout\s+)?Bool\??(\s*=.*)?$", parameter, re.S):
            yield f"a Boolean parameter ({' '.join(parameter.split())}); write an enum"


def _is_stored_global(declaration):
    shared = "static" in declaration.words or declaration.depth == 2
    return shared and "let" not in declaration.words and not declaration.has_accessor


def _is_badly_named(name):
    return bool(BAD_NAMES.search(name)) and name not in GOOD_NAMES
