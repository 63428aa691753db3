import torch


def safe_learning_rate(a):
    """Return the border between rates that converge and rates that diverge on sum(a * θ ** 2)."""
    # TODO: find the rate at which the first of the coordinates no longer shrinks.
    raise NotImplementedError
