"""Use operators for powers, and a division for the other bases."""

import math

import torch


def powers_and_logs(x: torch.Tensor) -> tuple[torch.Tensor, ...]:
    ln = x.log()
    return x * x, x**0.5, math.e**x, ln, ln / math.log(2), ln / math.log(10)
