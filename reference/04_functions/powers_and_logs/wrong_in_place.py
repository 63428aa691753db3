"""This is what you get from `exp_`, `sqrt_`, `log_` and the like: the underscore means that the
result is written into `x` itself, so the next function starts from changed numbers, and the
caller's `x` is gone.

用了 `exp_`、`sqrt_`、`log_` 之类就会得到这个结果：末尾的下划线表示把结果写进 `x` 自身，
后面的函数拿到的是改过的数，调用者的 `x` 也面目全非了。
"""

import torch


def powers_and_logs(x: torch.Tensor) -> tuple[torch.Tensor, ...]:
    return x.pow_(2), x.sqrt_(), x.exp_(), x.log_(), x.log2_(), x.log10_()
