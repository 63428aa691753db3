"""Cut off the fraction, and go one further where it is more than a half."""

import torch


def cast_long(x: torch.Tensor) -> torch.Tensor:
    further = x.frac().abs() > 0.5
    return x.trunc().long() + further * x.sign().long()
