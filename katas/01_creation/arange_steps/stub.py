"""Create a range with a step, without the end."""

import math

import torch


def arange_steps(start: float, end: float, step: float) -> torch.Tensor:
    """Return the numbers start, start + step, start + 2 * step, ... that are less than `end`."""
    # TODO: compute how many numbers there are, and create them.
    raise NotImplementedError
