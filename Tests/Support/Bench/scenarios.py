"""What is typed into each program. The floor and Osteon get the same letters."""
from run import Scenario

# 136 keys: forty rounds of them make the pool that a 99th percentile needs.
TYPED = "as:typed" + " text:lumbar_spine BS*12 text:night_worse BS*11 text:moving_left BS*11" * 2
SIZES = ((100, 30), (80, 24))
BURST = "x\x7f" * 92 + "prostate at rest"
BURST_SHOWN = "prostate at rest"


def floor(path):
    return Scenario(
        name="floor", command=[path], marker="Ctrl-Q quit", quit="C-q", warm="Tab BTab",
        keys=TYPED, burst=BURST, after_burst=BURST_SHOWN, resize=SIZES)


def floor_start(path):
    return Scenario(name="floor", command=[path], marker="Ctrl-Q quit", quit="C-q")


def osteon_start(path):
    return Scenario(name="osteon", command=[path], marker="F10Quit", quit="q")


def osteon_typing(path):
    """A new case, letters in its first field."""
    return Scenario(
        name="osteon", command=[path], marker="F10Quit", quit="Enter F10", warm="wait:200 n",
        keys=TYPED, burst=BURST, after_burst=BURST_SHOWN, resize=SIZES)


def osteon_case(path):
    """A whole first visit in short: who, red flags, every step and back, Esc from a list."""
    return Scenario(
        name="osteon", command=[path], marker="F10Quit", quit="F10", warm="wait:200 n",
        keys="as:field text:Bed_12 Enter text:61 Enter Right Enter text:70 Enter "
             "as:pane ] as:answer n*12 as:pane ]*6 [*6 as:open F1 as:esc Esc",
        after="Bed 12")


def osteon_reopen(path, template):
    return Scenario(
        name="osteon", command=[path], marker="F10Quit", quit="F10", reopen=(("r", "Resume"), ("y", "RED FLAGS")),
        template=template)


def htop(path):
    return Scenario(name="htop", command=[path, "-d", "50"], marker="F10", quit="q")
