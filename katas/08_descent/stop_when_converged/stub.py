import torch


def stop_when_converged(f, start, rate, tolerance, limit):
    """Return θ, the number of updates, and whether the last one moved less than the tolerance."""
    # TODO: update θ, check each move, and stop when it is small or the limit is reached.
    raise NotImplementedError
