import torch


def gradient_accumulates(x, times):
    """Return what x.grad holds after each of several backward passes from mean(x ** 2 + 20)."""
    # TODO: go backward `times` times without clearing, and keep what x.grad holds each time.
    raise NotImplementedError
