"""Medians, percentiles, and ratios taken inside one round before they are averaged."""
import random
import statistics


def median(values):
    values = [value for value in values if value is not None]
    return statistics.median(values) if values else None


def percentile(values, share):
    """With linear interpolation between the two nearest."""
    ordered = sorted(values)
    if not ordered:
        return None
    place = (len(ordered) - 1) * share
    low = int(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (place - low)


def ratio(ours, theirs, seed=1):
    """The median of the per-round ratios, and its 95 % interval by resampling."""
    pairs = [a / b for a, b in zip(ours, theirs) if a is not None and b]
    if not pairs:
        return None
    chance = random.Random(seed)
    resampled = sorted(statistics.median(chance.choices(pairs, k=len(pairs))) for _ in range(400))
    return statistics.median(pairs), resampled[9], resampled[389]


def of_group(runs, group, what):
    """One figure a run: the median over the keys of a group."""
    return [median([key[what] for key in run.get("keys", []) if key["group"] == group])
            for run in runs]


def pooled(runs, group, what):
    return [key[what] for run in runs for key in run.get("keys", []) if key["group"] == group]
