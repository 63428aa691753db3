"""In `x.exp().sum(dim=1).log()`, e to the power of 1000 is `inf`, and e to the power of -1000 is 0.
The logarithm cannot correct that. Subtract the maximum of the row first, and add it back at the
end.

在 `x.exp().sum(dim=1).log()` 里，e 的 1000 次方是 inf，e 的 -1000 次方是 0，
取对数也无法挽回。请先减去这一行的最大值，最后再加回来。
"""

import torch


def log_sum_exp(x: torch.Tensor) -> torch.Tensor:
    return x.exp().sum(dim=1).log()
