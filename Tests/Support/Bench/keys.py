"""Turns a line of keys into the bytes a terminal sends for them.

Space-separated tokens; TOKEN*N repeats one. `text:WORDS` is one key a character ("_" stands for a
space). Names: Enter Tab BTab Esc BS Space Up Down Left Right Home End PgUp PgDn F1..F10; C-x is
Control; any single character is itself. `as:NAME` names the group that the following keys are
counted in; `wait:MS` pauses without being counted.
"""
import dataclasses
import re

_FUNCTION = {1: "OP", 2: "OQ", 3: "OR", 4: "OS", 5: "[15~", 6: "[17~", 7: "[18~", 8: "[19~",
             9: "[20~", 10: "[21~"}
_PLAIN = {"Enter": "\r", "Tab": "\t", "BTab": "\x1b[Z", "Esc": "\x1b", "BS": "\x7f", "Space": " ",
          "PgUp": "\x1b[5~", "PgDn": "\x1b[6~"}
_CURSOR = {"Up": "A", "Down": "B", "Right": "C", "Left": "D", "Home": "H", "End": "F"}


@dataclasses.dataclass(frozen=True)
class Key:
    label: str
    group: str
    payload: bytes = b""
    cursor: str = ""        # a cursor key's letter: its lead depends on the terminal's mode
    pause: float = 0.0      # milliseconds


def parse(script):
    group, found = "key", []
    for token in (script or "").split():
        many = re.match(r"^(.+)\*(\d+)$", token)
        token, count = (many.group(1), int(many.group(2))) if many else (token, 1)
        if token.startswith("as:"):
            group = token[3:]
        else:
            found += list(_keys(token, group)) * count
    return found


def _keys(token, group):
    if token.startswith("text:"):
        for character in token[5:].replace("_", " "):
            yield Key(character, group, character.encode())
    elif token.startswith("wait:"):
        yield Key(token, group, pause=float(token[5:]))
    elif token in _CURSOR:
        yield Key(token, group, cursor=_CURSOR[token])
    elif token in _PLAIN:
        yield Key(token, group, _PLAIN[token].encode())
    elif re.match(r"^F\d+$", token):
        yield Key(token, group, ("\x1b" + _FUNCTION[int(token[1:])]).encode())
    elif token.startswith("C-") and len(token) == 3:
        yield Key(token, group, bytes([ord(token[2].upper()) & 0x1F]))
    elif len(token) == 1:
        yield Key(token, group, token.encode())
    else:
        raise ValueError(f"unknown key: {token!r}")
