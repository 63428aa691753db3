"""This is what you get from `x.var().sqrt() * (n - 1) / n` and the like: the divisors are exchanged
after the root, where it is their root that counts. Correct before you take the root.

写成 `x.var().sqrt() * (n - 1) / n` 之类就会得到这个结果：是在开平方之后才换除数的，
而这时起作用的应当是它们的平方根。请在开平方之前换好。
"""

import torch


def population_std(x: torch.Tensor) -> torch.Tensor:
    n = x.numel()
    return x.std() * (n - 1) / n
