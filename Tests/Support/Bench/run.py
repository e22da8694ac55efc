"""One run of one program: started, typed into, resized, left; every part measured.

A key's time runs from its writing to the last byte of its answer. The screen is emulated only after
the answer has gone quiet, so emulation never delays a stamp. A key that is answered by nothing is
counted as silent and averaged into nothing.
"""
import dataclasses
import os
import pathlib
import shutil
import time

import ideal
import keys
from program import NOW, Program

PAINT_SETTLE, KEY_SETTLE = 120, 25      # ms of quiet that end a paint, a key's answer
START_LIMIT, KEY_LIMIT, QUIT_LIMIT = 10_000, 1_000, 3_000
CONFIRM_PAUSE = 0.5                     # s: a key sooner than 400 ms after another confirms nothing


@dataclasses.dataclass
class Scenario:
    name: str
    command: list
    marker: str                     # stands on the last row of the first screen
    quit: str                       # the keys that leave; the last one is timed
    warm: str = ""
    keys: str = ""
    after: str = ""                 # must be on the screen after the keys: the work was done
    burst: str = ""
    after_burst: str = ""
    resize: tuple = ()
    reopen: tuple = ()              # keys, each with the text of the screen it opens
    template: str = ""              # a home folder to start from
    environment: dict = dataclasses.field(default_factory=dict)


def run(scenario, home, idle_seconds=0):
    """The figures of one run; its errors are under "errors"."""
    program = Program(scenario.command, (80, 24), _environment(scenario, home))
    found = {"errors": []}
    try:
        if not _start(program, scenario, found):
            found["errors"].append("did not start:\n" + program.screen.text)
            return found
        if idle_seconds:
            _idle(program, idle_seconds, found)
        _press(program, scenario.warm)
        program.wait_quiet(PAINT_SETTLE, PAINT_SETTLE * 2, need_output=False)
        program.emulate()
        _keys(program, scenario, found)
        if scenario.burst:
            _burst(program, scenario, found)
        found["resize"] = [_resize(program, size) for size in scenario.resize]
        found["memory"] = program.memory()
        _quit(program, scenario, found)
    finally:
        program.close()
    return found


def _environment(scenario, home):
    shutil.rmtree(home, ignore_errors=True)
    if scenario.template:
        shutil.copytree(scenario.template, home)
    else:
        pathlib.Path(home).mkdir(parents=True)
    kept = {name: os.environ[name] for name in ("PATH", "OSTEON_CONTENT") if name in os.environ}
    return {**kept, "HOME": str(home), "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "TZ": "UTC",
            **scenario.environment}


def _start(program, scenario, found):
    seen = program.wait_for(scenario.marker, START_LIMIT)
    if seen is None:
        return False
    found["start"] = (seen - program.started) / 1e6
    if scenario.reopen:
        found["reopen"] = 0
        for key, text in scenario.reopen:
            time.sleep(CONFIRM_PAUSE)
            asked = NOW()
            program.write(key.encode())
            shown = program.wait_for(text, START_LIMIT)
            if shown is None:
                return False
            found["reopen"] += (shown - asked) / 1e6
    found["start_bytes"] = program.total
    program.wait_quiet(PAINT_SETTLE, PAINT_SETTLE * 4, need_output=False)
    program.emulate()
    found["start_ideal"] = ideal.difference(program.screen.blank(), program.screen.snapshot())[0]
    found["start_bytes"] = program.total
    return True


def _idle(program, seconds, found):
    program.wait_quiet(300, 5_000, need_output=False)
    cpu, wakes, _ = program.costs()
    total, end = program.total, NOW() + seconds * 1e9
    while NOW() < end and program.exit is None:
        program.take((end - NOW()) / 1e6)
    after = program.costs()
    found["idle"] = {"cpu": (after[0] - cpu) / 1e6, "wakes": after[1] - wakes,
                     "bytes": program.total - total}
    program.emulate()


def _press(program, script):
    for key in keys.parse(script):
        if key.pause:
            program.wait_quiet(key.pause, key.pause, need_output=False)
        else:
            program.press(key)
            program.wait_quiet(KEY_SETTLE, KEY_LIMIT)


def _keys(program, scenario, found):
    found["keys"], found["silent"] = [], 0
    shot = program.screen.snapshot()
    for key in keys.parse(scenario.keys):
        if key.pause:
            program.wait_quiet(key.pause, key.pause, need_output=False)
            program.emulate()
            shot = program.screen.snapshot()
            continue
        total, before, pressed = program.total, program.costs(), NOW()
        program.press(key)
        first, last = program.wait_quiet(KEY_SETTLE, KEY_LIMIT)
        after = program.costs()
        if first is None:
            found["silent"] += 1
            continue
        program.emulate()
        now = program.screen.snapshot()
        found["keys"].append({
            "group": key.group, "ms": (last - pressed) / 1e6, "first": (first - pressed) / 1e6,
            "cpu": (after[0] - before[0]) / 1e6, "bytes": program.total - total,
            "ideal": ideal.difference(shot, now)[0]})
        shot = now
    if scenario.after and not program.screen.shows(scenario.after):
        found["errors"].append(f"not shown: {scenario.after}\n{program.screen.text}")


def _burst(program, scenario, found):
    pressed = NOW()
    program.write(scenario.burst.encode())
    _, last = program.wait_quiet(PAINT_SETTLE, KEY_LIMIT * 4)
    program.emulate()
    if last is None or not program.screen.shows(scenario.after_burst):
        found["errors"].append(f"lost in a burst: {scenario.after_burst}\n{program.screen.text}")
    else:
        found["burst"] = (last - pressed) / 1e6 / len(scenario.burst)


def _resize(program, size):
    total, told = program.total, NOW()
    program.resize(size)
    first, last = program.wait_quiet(PAINT_SETTLE, KEY_LIMIT)
    program.screen.resize(*size)
    program.emulate()
    needed = ideal.difference(program.screen.blank(), program.screen.snapshot())[0]
    return {"ms": (last - told) / 1e6 if last else None, "bytes": program.total - total,
            "ideal": needed}


def _quit(program, scenario, found):
    *before, last = keys.parse(scenario.quit)
    for key in before:
        program.press(key)
        program.wait_quiet(PAINT_SETTLE, KEY_LIMIT)
    pressed = NOW()
    program.write(last.payload)
    deadline = NOW() + QUIT_LIMIT * 1e6
    while program.exit is None and NOW() < deadline:
        program.take(100)
    program.take(0)
    program.emulate()
    if program.exit is None:
        found["errors"].append("did not quit:\n" + program.screen.text)
        return
    found["quit"] = (program.ended - pressed) / 1e6
    found["left"] = program.not_restored() + ([f"exit {program.exit}"] if program.exit else [])
