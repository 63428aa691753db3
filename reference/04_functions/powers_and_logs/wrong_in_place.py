"""`exp_`, `sqrt_`, `log_` and similar methods write their result into `x`. The next function starts
from changed numbers, and the caller's `x` is overwritten. Use the names without the underscore.

`exp_`、`sqrt_`、`log_` 之类会把结果写进 `x` 自身：后面的函数拿到的是改过的数，
调用者的 `x` 也被覆盖了。请用不带下划线的版本。
"""

import torch


def powers_and_logs(x: torch.Tensor) -> tuple[torch.Tensor, ...]:
    return x.pow_(2), x.sqrt_(), x.exp_(), x.log_(), x.log2_(), x.log10_()
