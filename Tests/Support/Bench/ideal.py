"""What a good encoder would send to turn one screen into another: the reference for bytes.

It skips equal cells, overwrites short gaps and erases to the end of the line. It is a reference to
compare programs with, not a lower bound.
"""
from screen import BLANK

_STYLES = ("fg", "bg", "bold", "italics", "underscore", "strikethrough", "reverse")
_NAMED = ("black", "red", "green", "brown", "blue", "magenta", "cyan", "white")


def difference(before, after):
    """(bytes, changed cells) between two snapshots of one size."""
    (old, start, pen), (new, end, _) = before, after
    if (len(old), len(old[0])) != (len(new), len(new[0])):
        old, start, pen = [[BLANK] * len(new[0]) for _ in new], (0, 0), BLANK
    walk = _Walk(start, pen)
    cells = sum(walk.row(y, a, b) for y, (a, b) in enumerate(zip(old, new)))
    walk.go(end[0], end[1])
    return walk.cost, cells


class _Walk:
    """The encoder's pen, moving over the rows."""

    def __init__(self, start, pen):
        self.x, self.y = start
        self.pen = pen
        self.cost = 0

    def row(self, y, old, new):
        changed = [x for x in range(len(new)) if old[x] != new[x]]
        blank_from = self._blank_tail(new)
        erases = sum(1 for x in changed if x >= blank_from) > 4
        for x in changed:
            if not (erases and x >= blank_from):
                self._cell(x, y, new)
        if erases:
            self.go(blank_from, y)
            self._style(new[-1])
            self.cost += 3
        return len(changed)

    def go(self, x, y):
        self.cost += _move_cost(self.x, self.y, x, y)
        self.x, self.y = x, y

    def _cell(self, x, y, new):
        jump = _move_cost(self.x, self.y, x, y)
        ahead = y == self.y and 0 < x - self.x <= jump
        if ahead and all(_style_cost(self.pen, new[at]) == 0 for at in range(self.x, x)):
            self.cost += sum(len(new[at].data.encode()) for at in range(self.x, x))
        else:
            self.cost += jump
        self._style(new[x])
        self.cost += len(new[x].data.encode())
        self.x, self.y = min(x + 1, len(new) - 1), y

    def _style(self, cell):
        step = _style_cost(self.pen, cell)
        self.cost += step
        if step:
            self.pen = cell

    @staticmethod
    def _blank_tail(row):
        end = len(row)
        while row[-1].data == " " and end > 0 and row[end - 1] == row[-1]:
            end -= 1
        return end


def _style_cost(old, new):
    if all(getattr(old, name) == getattr(new, name) for name in _STYLES):
        return 0
    changes = []
    for name in _STYLES:
        if getattr(old, name) != getattr(new, name):
            value = getattr(new, name)
            changes.append(_colour_cost(value) if name in ("fg", "bg") else (1 if value else 2))
    whole = [_colour_cost(c) for c in (new.fg, new.bg) if c != "default"]
    whole += [1 for name in _STYLES[2:] if getattr(new, name)]
    return min(3 + sum(whole) + len(whole), 3 + sum(changes) + len(changes) - 1)


def _colour_cost(colour):
    if colour == "default" or colour in _NAMED or colour.startswith("bright"):
        return 2
    return 16 if len(colour) == 6 else 8


def _move_cost(x0, y0, x1, y1):
    if (x0, y0) == (x1, y1):
        return 0
    best = 4 + len(str(y1 + 1)) + len(str(x1 + 1))
    if y0 == y1:
        away = abs(x1 - x0)
        best = min(best, 3 + len(str(x1 + 1)), 3 + (len(str(away)) if away > 1 else 0))
        best = min(best, away) if x1 < x0 else best
    if x1 == 0 and y1 == y0 + 1:
        best = min(best, 2)
    return best
