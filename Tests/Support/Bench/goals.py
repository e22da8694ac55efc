"""The goals P1 to P15, each with its gate, judged on ratios taken inside the same rounds."""
import dataclasses

from figures import median, of_group, percentile, pooled, ratio


@dataclasses.dataclass
class Goal:
    number: str
    what: str
    measured: str
    gate: str
    holds: bool


def judged(name, what, value, limit, note=""):
    """A goal that holds when a value is there and at most its limit."""
    shown = "not measured" if value is None else f"{value:.2f}{note}"
    return Goal(name, what, shown, f"at most {limit:g}", value is not None and value <= limit)


def of_ratio(name, what, pair, limit):
    found = ratio(*pair)
    note = f" [{found[1]:.2f} to {found[2]:.2f}]" if found else ""
    return judged(name, what, found[0] if found else None, limit, note)


def each(runs, what):
    return [run.get(what) for run in runs]


def start_goals(rounds):
    ours, floor = rounds["osteon start"], rounds["floor start"]
    htop, reopened = rounds["htop"], rounds["osteon reopen"]
    first = median(each(floor, "start"))
    opened = [run["reopen"] / first for run in reopened if "reopen" in run]
    yield of_ratio("P1", "first screen, over the floor",
                   (each(ours, "start"), each(floor, "start")), 2.0)
    yield judged("P2", "last case open again after the first frame, over the floor's start",
                 median(opened), 15.0)
    yield judged("P8", "bytes of the first paint, over the reference",
                 median([run["start_bytes"] / run["start_ideal"] for run in ours
                         if "start_ideal" in run]), 1.4)
    yield of_ratio("P9", "most memory before a case is open, over htop",
                   (each(ours, "memory"), each(htop, "memory")), 3.0)


def typing_goals(rounds):
    ours, floor, case = (rounds[name] for name in ("osteon typing", "floor typing", "osteon case"))
    typed = {what: (of_group(ours, "typed", what), of_group(floor, "typed", what))
             for what in ("ms", "cpu")}
    yield of_ratio("P3", "a typed character, median time, over the floor", typed["ms"], 1.25)
    yield of_ratio("P3", "a typed character, processor time, over the floor", typed["cpu"], 1.6)
    yield from _tail(pooled(ours, "typed", "ms"), pooled(floor, "typed", "ms"))
    # A frame is one write; what comes after it is the mark that the step was recorded.
    yield of_ratio("P5", "a whole step drawn, over a key of the floor",
                   (of_group(case, "pane", "first"), typed["ms"][1]), 3.0)
    yield judged("P6", "bytes of a typed character, over the reference",
                 _over_ideal(ours, ["typed"]), 1.2)
    yield judged("P7", "bytes over all keys of a case, over the reference",
                 _over_ideal(case, ["field", "pane", "answer", "open", "esc"]), 1.5)
    yield of_ratio("P14", "200 characters at once, each, over the floor",
                   (each(ours, "burst"), each(floor, "burst")), 1.5)


def _tail(ours, floor):
    tails = percentile(ours, 0.99), percentile(floor, 0.99)
    value = tails[0] / tails[1] if all(tails) else None
    yield judged("P4", f"a typed character, 99th percentile of {len(ours)}, over the floor",
                 value, 1.5)
    yield judged("P4", "the same, in milliseconds", tails[0], 16.0)


def _over_ideal(runs, groups):
    sent = sum(sum(pooled(runs, group, "bytes")) for group in groups)
    needed = sum(sum(pooled(runs, group, "ideal")) for group in groups)
    return sent / needed if needed else None


def manners_goals(rounds, left, idle):
    ours, floor, case = (rounds[name] for name in ("osteon typing", "floor typing", "osteon case"))
    for what, unit in (("wakes", "wake-ups"), ("cpu", "ms of processor"), ("bytes", "bytes")):
        yield judged("P10", f"idle for {idle} s, {unit}",
                     median([run["idle"][what] for run in rounds["idle"] if "idle" in run]), 0.0)
    yield of_ratio("P11", "a new size, over the floor", (_resizes(ours), _resizes(floor)), 2.0)
    yield of_ratio("P12", "quitting, over the floor", (each(ours, "quit"), each(floor, "quit")), 3.0)
    yield judged("P12", "quitting, in milliseconds", median(each(ours, "quit")), 5.0)
    yield judged("P12", "Esc acted on, in milliseconds", median(pooled(case, "esc", "ms")), 30.0)
    told = "; ".join(f"{way}: {', '.join(found)}" for way, found in left.items())
    yield Goal("P13", "terminal given back, every way out", told or "always", "always", not left)


def _resizes(runs):
    return [median([size["ms"] for size in run.get("resize", [])]) for run in runs]


def durability_goals(orders, commit):
    kept = [order for order in orders if order.count("S") == 1]
    good = [order for order in kept if order.startswith("wS") and order.endswith("w")]
    yield Goal("P15", "answers with exactly one wait for the disk",
               f"{len(kept)} of {len(orders)}", "all", len(kept) == len(orders) > 0)
    yield Goal("P15", "answers drawn before it, called saved after it",
               f"{len(good)} of {len(orders)}", "all", len(good) == len(orders) > 0)
    yield judged("P15", "a commit, over append and fdatasync", commit, 2.5)


def table(goals):
    rows = [("goal", "what", "measured", "gate", "")] + [
        (goal.number, goal.what, goal.measured, goal.gate, "pass" if goal.holds else "FAIL")
        for goal in goals]
    widths = [max(len(row[column]) for row in rows) for column in range(5)]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip()
             for row in rows]
    return "\n".join([lines[0], "  ".join("-" * width for width in widths)] + lines[1:])
