import torch


def several_variables(x1, x2):
    """Return the gradients of (x1² + x2² + 2·x1), summed, by x1 and by x2."""
    # TODO: ask for both gradients, compute f as one number, go backward, return the pair.
    raise NotImplementedError
