"""Reads the compiler's parse tree: which declarations there are, how long, with what parameters."""
import dataclasses
import re

FUNCTIONS = {"func_decl", "constructor_decl", "destructor_decl", "accessor_decl"}
TYPES = {"struct_decl", "enum_decl", "class_decl", "protocol", "protocol_decl", "actor_decl"}
WANTED = FUNCTIONS | TYPES | {"var_decl", "subscript_decl"}

_NODE = re.compile(r"^( *)\((\w+)")
_RANGE = re.compile(r"range=\[.*?:(\d+):(\d+) - line:(\d+):(\d+)\]")
_NAME = re.compile(r'\] (?:unbound )?"([^"]*)"')


@dataclasses.dataclass
class Declaration:
    kind: str
    name: str
    line: int
    lines: int
    depth: int
    words: set
    has_body: bool = False
    has_accessor: bool = False
    parameters: tuple = ()


def declarations(tree, text):
    """Every declaration of a file, outer ones first."""
    rows = text.splitlines(keepends=True)
    found, open_nodes = [], []
    for row in tree.splitlines():
        node = _NODE.match(row)
        if not node:
            continue
        depth, kind = len(node.group(1)), node.group(2)
        while open_nodes and open_nodes[-1].depth >= depth:
            open_nodes.pop()
        parent = open_nodes[-1] if open_nodes and depth == open_nodes[-1].depth + 2 else None
        if kind in WANTED:
            declaration = _declaration(kind, row, depth)
            found.append(declaration)
            open_nodes.append(declaration)
        if parent:
            _add(parent, kind, row, rows)
    return found


def _declaration(kind, row, depth):
    place = _RANGE.search(row)
    first, last = (int(place.group(1)), int(place.group(3))) if place else (0, 0)
    name = _NAME.search(row) or re.search(r'(?:for=)"([^"]*)"', row)
    words = set(re.findall(r"\b(static|class|let|get)\b", row.split("]", 1)[-1]))
    return Declaration(kind, name.group(1) if name else "?", first, last - first + 1, depth, words)


def _add(parent, kind, row, rows):
    if kind == "brace_stmt":
        parent.has_body = True
    elif kind == "accessor_decl" and re.search(r"\bget for=", row):
        parent.has_accessor = True
    elif kind == "parameter_list" and parent.kind != "accessor_decl":
        place = _RANGE.search(row)
        if place:
            parent.parameters = tuple(_parameters(rows, *map(int, place.groups())))


def _parameters(rows, first, column, last, end):
    """The source text of each parameter between two places of a file; columns count bytes."""
    span = [row.encode() for row in rows[first - 1:last]]
    span[-1] = span[-1][:end]
    span[0] = span[0][column - 1:]
    text = b"".join(span).decode().strip()[1:-1]
    depth, current = 0, ""
    for character in text.replace("->", "  "):
        depth += (character in "([{<") - (character in ")]}>")
        if character == "," and depth == 0:
            yield current.strip()
            current = ""
        else:
            current += character
    if current.strip():
        yield current.strip()


def c_functions(text):
    """Name, first line and length of each function of a C file that follows our layout."""
    found, start, name = [], None, ""
    for number, row in enumerate(text.splitlines(), 1):
        head = re.match(r"^[A-Za-z_].*?(\w+)\(", row)
        if head and not row.startswith(("typedef", "#")):
            start, name = number, head.group(1)
        if row.startswith("}") and start:
            found.append((name, start, number - start + 1))
            start = None
    return found
