"""This is what you get when plain `log` is taken for base 10 and the natural logarithm is left to
`log10`, as on a pocket calculator. In PyTorch `log` has base e.

像计算器上那样，把 `log` 当成以 10 为底、把 `log10` 当成自然对数，就会得到这个结果。在 PyTorch 里，`log` 以 e 为底。
"""

import torch


def powers_and_logs(x: torch.Tensor) -> tuple[torch.Tensor, ...]:
    return x**2, x.sqrt(), x.exp(), x.log10(), x.log2(), x.log()
