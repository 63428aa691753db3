import torch


def safe_learning_rate(a):
    """Return the limit between rates that converge and rates that diverge on sum(a * θ ** 2)."""
    # TODO: find the rate at which the first coordinate no longer converges.
    raise NotImplementedError
