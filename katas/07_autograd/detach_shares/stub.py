import torch


def live_values(x):
    """Return the values of x, detached, in the same memory."""
    # TODO: detach x from the graph.
    raise NotImplementedError


def saved_values(x):
    """Return the values of x, detached, in their own memory."""
    # TODO: detach x from the graph, and copy it.
    raise NotImplementedError


def total_and_capped(x):
    """Return the sum of exp(x), part of the graph, and exp(x) capped at 1, detached."""
    # TODO: compute exp(x), its sum, and a capped tensor that does not change the gradient.
    raise NotImplementedError
