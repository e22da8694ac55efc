"""P13: every way out gives the terminal back."""
import os
import signal
import time

from program import NOW, Program
from run import START_LIMIT, _environment

_WAYS = {
    "quit": None, "HUP": signal.SIGHUP, "TERM": signal.SIGTERM, "INT": signal.SIGINT,
    "QUIT": signal.SIGQUIT, "trap": signal.SIGTRAP, "crash": signal.SIGSEGV,
    "kill -9": signal.SIGKILL,
}


def faults(scenario, home):
    """What each way out left behind; an empty dictionary is the goal."""
    left = {way: _leave(scenario, home, number) for way, number in _WAYS.items()}
    left["stop and continue"] = _stop_and_continue(scenario, home)
    return {way: found for way, found in left.items() if found}


def _opened(scenario, home):
    program = Program(scenario.command, (80, 24), _environment(scenario, home))
    if program.wait_for(scenario.marker, START_LIMIT) is None:
        program.close()
        raise RuntimeError("the program did not start")
    program.wait_quiet(100, 1_000, need_output=False)
    return program


def _leave(scenario, home, number):
    program = _opened(scenario, home)
    try:
        if number is None:
            program.write(scenario.quit.encode())
        else:
            os.kill(program.pids()[-1], number)
        return _ended(program)
    finally:
        program.close()


def _ended(program):
    deadline = NOW() + 3e9
    while program.exit is None and NOW() < deadline:
        program.take(50)
    program.take(0)
    program.emulate()
    return program.not_restored() if program.exit is not None else ["still running"]


def _stop_and_continue(scenario, home):
    program = _opened(scenario, home)
    try:
        os.kill(program.pids()[-1], signal.SIGSTOP)
        deadline = NOW() + 3e9
        while not _is_stopped(program.pid) and NOW() < deadline:
            program.take(20)
            time.sleep(0.01)
        program.take(100)
        program.emulate()
        found = [f"stopped: {fault}" for fault in program.not_restored()]
        for pid in program.pids():
            os.kill(pid, signal.SIGCONT)
        program.wait_quiet(100, 2_000)
        program.emulate()
        if not program.screen.shows(scenario.marker):
            found.append("not drawn again")
        program.write(scenario.quit.encode())
        return found + _ended(program)
    finally:
        program.close()


def _is_stopped(pid):
    with open(f"/proc/{pid}/stat") as file:
        return file.read().rsplit(")", 1)[1].split()[0] == "T"
