"""The emulated screen: what a person would see of the bytes a program wrote."""
import re

import pyte

_UNFINISHED = re.compile(rb"\x1b(?:\[[0-9;?<=>$! ]*[@-~]|[^\[\]P_^X])")
_WITHOUT_CELLS = re.compile(
    rb"\x1b\[[<=>][0-9;:]*[A-Za-z]|\x1b\[\??[0-9;]*\$[a-z]|\x1b\[[0-9;]*t"
    rb"|\x1b\[[0-9;]* [A-Za-z]|\x1b\[\?[0-9;]*[mnuS]|\x1b\[![a-z]"
    rb"|\x1b[P_^X][^\x1b\x07]*(?:\x1b\\|\x07)|\x1b\][^\x1b\x07]*(?:\x1b\\|\x07)")


class _Cells(pyte.Screen):
    """pyte's screen with the few sequences that ncurses uses and pyte lacks."""

    def __init__(self, columns, rows):
        self._last = " "
        super().__init__(columns, rows)

    def draw(self, data):
        self._last = data[-1] if data else self._last
        super().draw(data)

    def repeat_last(self, count=1, *_, **__):
        super().draw(self._last * max(1, count or 1))

    def scroll_up(self, count=1, *_, **__):
        self._scroll(count, (self.margins or (0, self.lines - 1))[1], self.index)

    def scroll_down(self, count=1, *_, **__):
        self._scroll(count, (self.margins or (0, self.lines - 1))[0], self.reverse_index)

    def _scroll(self, count, row, step):
        x, y = self.cursor.x, self.cursor.y
        for _ in range(max(1, count or 1)):
            self.cursor.y = row
            step()
        self.cursor.x, self.cursor.y = x, y

    def report_device_status(self, *_, **__):
        pass

    def report_device_attributes(self, *_, **__):
        pass


class _Reader(pyte.ByteStream):
    csi = dict(pyte.ByteStream.csi)
    csi.update({"b": "repeat_last", "S": "scroll_up", "T": "scroll_down"})
    events = frozenset(list(pyte.ByteStream.events)
                       + ["repeat_last", "scroll_up", "scroll_down"])


class Screen:
    def __init__(self, columns, rows):
        self.columns, self.rows = columns, rows
        self._cells = _Cells(columns, rows)
        self._reader = _Reader(self._cells)
        self._held = b""

    def feed(self, data):
        """Takes bytes; the half of a sequence at their end waits for the rest."""
        data, self._held = self._held + data, b""
        cut = data.rfind(b"\x1b")
        if cut >= 0 and len(data) - cut < 16 and not _UNFINISHED.match(data[cut:]):
            data, self._held = data[:cut], data[cut:]
        try:
            self._reader.feed(_WITHOUT_CELLS.sub(b"", data))
        except Exception:  # the emulator's own limits are not the program's fault
            pass

    def resize(self, columns, rows):
        self.columns, self.rows = columns, rows
        self._cells.resize(rows, columns)

    def shows(self, text):
        return any(text in line for line in self._cells.display)

    @property
    def text(self):
        return "\n".join(line.rstrip() for line in self._cells.display)

    @property
    def pen_is_plain(self):
        pen = self._cells.cursor.attrs
        plain = pen.fg == "default" and pen.bg == "default"
        return plain and not (pen.bold or pen.reverse or pen.underscore)

    def snapshot(self):
        """The cells, the cursor, and the style the terminal would write in next."""
        buffer = self._cells.buffer
        cells = [[buffer[y][x] for x in range(self.columns)] for y in range(self.rows)]
        cursor = self._cells.cursor
        return cells, (cursor.x, cursor.y), cursor.attrs

    def blank(self):
        return [[BLANK] * self.columns for _ in range(self.rows)], (0, 0), BLANK


BLANK = pyte.screens.Char(" ")
