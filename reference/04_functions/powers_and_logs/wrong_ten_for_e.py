"""`log` is used for base 10, and `log10` for the natural logarithm. In PyTorch, `log` has base e.

把 `log` 当成了以 10 为底、把 `log10` 当成了自然对数。在 PyTorch 里，`log` 以 e 为底。
"""

import torch


def powers_and_logs(x: torch.Tensor) -> tuple[torch.Tensor, ...]:
    return x**2, x.sqrt(), x.exp(), x.log10(), x.log2(), x.log()
