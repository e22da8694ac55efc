"""Swift text without its comments and strings, and the strings alone."""


def code_only(text):
    """The text with comments and string literals blanked out; lines keep their numbers."""
    return "".join(
        part if kind == "code" else "".join("\n" if c == "\n" else " " for c in part)
        for kind, part in _parts(text))


def strings_of(text):
    return [part for kind, part in _parts(text) if kind == "string"]


def comments_of(text):
    return [part for kind, part in _parts(text) if kind == "comment"]


def _parts(text):
    """Cuts the text into (kind, part): code, comment or string, interpolations included."""
    start = at = 0
    while at < len(text):
        end, kind = _end_of_special(text, at)
        if end == at:
            at += 1
            continue
        yield "code", text[start:at]
        yield kind, text[at:end]
        start = at = end
    yield "code", text[start:]


def _end_of_special(text, at):
    if text.startswith("//", at):
        end = text.find("\n", at)
        return (len(text) if end < 0 else end), "comment"
    if text.startswith("/*", at):
        end = text.find("*/", at)
        return (len(text) if end < 0 else end + 2), "comment"
    hashes = 0
    while at + hashes < len(text) and text[at + hashes] == "#":
        hashes += 1
    if text.startswith('"', at + hashes):
        return _end_of_string(text, at + hashes, "#" * hashes), "string"
    return at, "code"


def _end_of_string(text, at, hashes):
    quote = '"""' if text.startswith('"""', at) else '"'
    at += len(quote)
    while at < len(text):
        if text.startswith(quote + hashes, at):
            return at + len(quote) + len(hashes)
        if text.startswith("\\" + hashes + "(", at):
            at = _end_of_interpolation(text, at + 1 + len(hashes))
        elif text.startswith("\\" + hashes, at):
            at += 2 + len(hashes)
        else:
            at += 1
    return at


def _end_of_interpolation(text, at):
    depth = 0
    while at < len(text):
        end, kind = _end_of_special(text, at)
        if end > at:
            at = end
            continue
        depth += (text[at] == "(") - (text[at] == ")")
        at += 1
        if depth == 0:
            return at
    return at
