"""P15: one confirmed answer is one durable commit, off the way from key to screen.

The program runs under strace; answers are typed one at a time. In the trace, between an answer and
the next, there must be exactly one call that waits for the disk, with a write to the terminal
before it (the key is answered first) and one after it (only then is it called saved).
"""
import os
import pathlib
import re
import subprocess
import time

import figures
import keys
from program import Program
from run import START_LIMIT, _environment

_SYNCS = "fsync,fdatasync,sync_file_range,msync,syncfs,sync"
_ANSWERS = 12
_COMMITS = 300
_CALL = re.compile(r"^(?:\[pid\s+)?\d+\]?\s+([\d.]+) (\w+)\((?:\d+<([^>]*)>)?")


def syncs_an_answer(scenario, home, trace):
    """For each answer, the order of terminal writes (w) and disk waits (S), as `wSw`."""
    environment = _environment(scenario, home)
    watched = f"trace={_SYNCS},write,writev"
    command = ["strace", "-f", "-y", "-ttt", "-o", trace, "-e", watched] + scenario.command
    program = Program(command, (80, 24), environment)
    typed = []
    try:
        if program.wait_for(scenario.marker, START_LIMIT) is None:
            raise RuntimeError("the program did not start under strace")
        program.wait_quiet(300, 3_000, need_output=False)
        for key in keys.parse("n text:Bed_12 Enter F7"):
            program.press(key)
            program.wait_quiet(150, 2_000, need_output=False)
        for _ in range(_ANSWERS):
            typed.append(time.time())
            program.write(b"n")
            program.wait_quiet(150, 2_000, need_output=False)
    finally:
        program.close()
    return _orders(trace, typed)


def _orders(trace, typed):
    calls = []
    for line in pathlib.Path(trace).read_text().splitlines():
        found = _CALL.match(line)
        if found:
            stamp, name, place = float(found[1]), found[2], found[3] or ""
            if name in _SYNCS.split(","):
                calls.append((stamp, "S"))
            elif place.startswith(("/dev/pts/", "/dev/tty")):
                calls.append((stamp, "w"))
    ends = typed[1:] + [float("inf")]
    orders = []
    for start, end in zip(typed, ends):
        order = "".join(kind for stamp, kind in calls if start <= stamp < end)
        orders.append(re.sub(r"w+", "w", order))
    return orders


def commit_ratio(writer, floor, folder):
    """Median time of a commit over that of a bare append that waits for the disk."""
    ratios = []
    for turn in range(5):
        ours = _commit_times(writer, os.path.join(folder, f"store-{turn}"))
        out = subprocess.run([floor, os.path.join(folder, "append"), "200", str(_COMMITS)],
                             capture_output=True, text=True, check=True).stdout
        theirs = [float(line) for line in out.split()]
        ratios.append(figures.median(ours) / figures.median(theirs))
    return figures.median(ratios)


def _commit_times(writer, store):
    """Microseconds between the acknowledgements of one commit and the next."""
    process = subprocess.Popen([writer, store, "0", str(_COMMITS)], stdout=subprocess.PIPE)
    stamps = []
    while os.read(process.stdout.fileno(), 4096):
        stamps.append(time.perf_counter_ns())
    process.wait()
    return [(b - a) / 1e3 for a, b in zip(stamps[5:], stamps[6:])]
