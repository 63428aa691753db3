"""This is what you get when the trouble is held off with a tiny number and a clamp: the results are
finite, but they have nothing to do with the row any more. Subtract the maximum of the row; then
nothing has to be held off.

用 `clamp` 加一个很小的数来挡住问题，就会得到这个结果：结果是有限的，却和这一行的数没有关系了。
请减去这一行的最大值，这样就没有什么需要挡的了。
"""

import torch


def log_sum_exp(x: torch.Tensor) -> torch.Tensor:
    return (x.clamp(max=80).exp().sum(dim=1) + 1e-8).log()
