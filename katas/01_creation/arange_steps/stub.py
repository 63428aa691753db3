"""Count from a start to an end in steps."""

import math

import torch


def arange_steps(start: float, end: float, step: float) -> torch.Tensor:
    """Return start, start + step, start + 2 * step, ... as long as the numbers are below `end`."""
    # TODO: find out how many numbers there are, and make them.
    raise NotImplementedError
