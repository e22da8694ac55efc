"""A program on a pseudo-terminal: every byte stamped on arrival, every cost read from the kernel."""
import errno
import fcntl
import os
import re
import select
import signal
import struct
import termios
import time

from screen import Screen

NOW = time.perf_counter_ns
_MODE = re.compile(rb"\x1b\[\?([0-9;]+)([hl])")
_MODES_AT_FIRST = {7: True, 25: True}   # a fresh terminal: it wraps, its cursor shows
_MODES_IGNORED = {12, 2026}             # blinking and marks of synchronous output


class Program:
    def __init__(self, command, size, environment):
        columns, rows = size
        self.master, self.slave = os.openpty()
        self.chunks, self.total, self.modes = [], 0, {}
        self.screen = Screen(columns, rows)
        self._tell_size(size)
        self.modes_before = termios.tcgetattr(self.slave)
        flags = fcntl.fcntl(self.master, fcntl.F_GETFL)
        fcntl.fcntl(self.master, fcntl.F_SETFL, flags | os.O_NONBLOCK)
        self.poll = select.poll()
        self.poll.register(self.master, select.POLLIN)
        terminal = os.ttyname(self.slave)
        actions = [(os.POSIX_SPAWN_OPEN, 0, terminal, os.O_RDWR, 0),
                   (os.POSIX_SPAWN_DUP2, 0, 1), (os.POSIX_SPAWN_DUP2, 0, 2)]
        self.started = NOW()
        self.pid = os.posix_spawnp(
            command[0], command, environment, file_actions=actions, setsid=True,
            setsigdef=[signal.SIGINT, signal.SIGPIPE])
        self.watch = os.pidfd_open(self.pid)
        self.poll.register(self.watch, select.POLLIN)
        self.exit = self.ended = None

    # Waiting

    def wait_quiet(self, settle, limit, need_output=True):
        """Reads until nothing came for `settle` ms; stamps of the first and last byte, or None."""
        start, mark, first, last = NOW(), len(self.chunks), None, None
        while (now := NOW()) - start < limit * 1e6:
            quiet = settle - (now - (last or start)) / 1e6
            left = quiet if last or not need_output else limit - (now - start) / 1e6
            if left <= 0:
                break
            self.take(left)
            if len(self.chunks) > mark:
                first, last = first or self.chunks[mark][0], self.chunks[-1][0]
            elif self.exit is not None:
                break
        return first, last

    def wait_for(self, text, limit):
        """Reads until `text` is on the emulated screen; the stamp of the byte that completed it."""
        deadline, done = NOW() + limit * 1e6, 0
        while NOW() < deadline:
            for stamp, data in self.chunks[done:]:
                self.screen.feed(data)
                done += 1
                if self.screen.shows(text):
                    del self.chunks[:done]
                    return stamp
            if self.exit is not None and not self.take(0):
                break
            self.take(20)
        del self.chunks[:done]
        return None

    def take(self, milliseconds):
        """Waits at most so long for something and reads it; whether anything was read."""
        got = False
        for descriptor, _ in self.poll.poll(max(0, milliseconds)):
            if descriptor == self.watch and self.exit is None:
                self._reap()
            got = self._read() or got
        return got

    def emulate(self):
        for _, data in self.chunks:
            self.screen.feed(data)
        self.chunks = []

    # Acting

    def press(self, key):
        lead = b"\x1bO" if self.modes.get(1) else b"\x1b["
        self.write(lead + key.cursor.encode() if key.cursor else key.payload)

    def write(self, data):
        try:
            os.write(self.master, data)
        except OSError:
            pass

    def resize(self, size):
        self._tell_size(size)

    def _tell_size(self, size):
        packed = struct.pack("HHHH", size[1], size[0], 0, 0)
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, packed)

    def close(self):
        for number in (signal.SIGTERM, signal.SIGKILL):
            if self.exit is None:
                self._kill(number)
                deadline = NOW() + 500_000_000
                while self.exit is None and NOW() < deadline:
                    self.take(25)
        os.close(self.master)
        os.close(self.slave)

    def _kill(self, number):
        for pid in reversed(self.pids()):
            try:
                os.kill(pid, number)
            except OSError:
                pass

    # Facts

    def pids(self):
        """The program and its descendants, parents first."""
        waiting, found = [self.pid], []
        while waiting:
            pid = waiting.pop()
            found.append(pid)
            waiting += [int(child) for child in
                        _text(f"/proc/{pid}/task/{pid}/children").split()]
        return found

    def costs(self):
        """Processor ns, wake-ups and write calls so far, of all processes."""
        cpu = wakes = writes = 0
        for pid in self.pids():
            cpu += int((_text(f"/proc/{pid}/schedstat").split() or ["0"])[0])
            wakes += _number(r"\nvoluntary_ctxt_switches:\s+(\d+)", f"/proc/{pid}/status")
            writes += _number(r"syscw: (\d+)", f"/proc/{pid}/io")
        return cpu, wakes, writes

    def memory(self):
        """The most memory that was resident at any time, in KiB."""
        return sum(_number(r"VmHWM:\s+(\d+)", f"/proc/{pid}/status") for pid in self.pids())

    def not_restored(self):
        """What the program left different from how it found the terminal."""
        faults = [f"mode {mode}" for mode, on in sorted(self.modes.items())
                  if mode not in _MODES_IGNORED and on != _MODES_AT_FIRST.get(mode, False)]
        if termios.tcgetattr(self.slave) != self.modes_before:
            faults.append("settings")
        if not self.screen.pen_is_plain:
            faults.append("colours")
        return faults

    def _read(self):
        got = False
        while True:
            try:
                data = os.read(self.master, 65536)
            except BlockingIOError:
                return got
            except OSError as problem:
                if problem.errno == errno.EIO:
                    return got
                raise
            if not data:
                return got
            self.chunks.append((NOW(), data))
            self.total += len(data)
            got = True
            for mode in _MODE.finditer(data):
                for number in mode.group(1).split(b";"):
                    self.modes[int(number)] = mode.group(2) == b"h"

    def _reap(self):
        self.ended = NOW()
        _, status = os.waitpid(self.pid, 0)
        self.exit = os.waitstatus_to_exitcode(status)
        self.poll.unregister(self.watch)
        os.close(self.watch)


def _text(path):
    try:
        with open(path) as file:
            return file.read()
    except OSError:
        return ""


def _number(pattern, path):
    found = re.search(pattern, _text(path))
    return int(found.group(1)) if found else 0
