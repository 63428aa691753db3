import torch


def live_values(x):
    """Return the values of x without grad, in the same memory."""
    # TODO: take x out of the graph.
    raise NotImplementedError


def saved_values(x):
    """Return the values of x without grad, in memory of their own."""
    # TODO: take x out of the graph, and copy.
    raise NotImplementedError


def total_and_capped(x):
    """Return the sum of exp(x), with its gradient, and exp(x) capped at 1, without."""
    # TODO: compute exp(x), its sum, and a capped tensor that leaves the gradient intact.
    raise NotImplementedError
