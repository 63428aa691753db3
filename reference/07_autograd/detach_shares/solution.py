import torch


def live_values(x):
    """Return the values of x without grad, in the same memory."""
    return x.detach()


def saved_values(x):
    """Return the values of x without grad, in memory of their own."""
    return x.detach().clone()


def total_and_capped(x):
    """Return the sum of exp(x), with its gradient, and exp(x) capped at 1, without."""
    y = torch.exp(x)
    capped = y.detach().clamp(max=1)  # no underscore: a new tensor
    return y.sum(), capped
