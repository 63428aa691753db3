import torch


def gradient_accumulates(x, times):
    """Return the value of x.grad after each backward pass from mean(x ** 2 + 20)."""
    # TODO: run `times` backward passes without clearing, and store the value of x.grad each time.
    raise NotImplementedError
