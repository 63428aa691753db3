"""`add_`, `sub_`, `mul_`, `div_` and `neg_` write into `a`. Each one starts from a changed `a`, and
all five results are the same tensor. For integers, `div_` raises an error, because the result is
not an integer. Use the names without the underscore.

`add_`、`sub_`、`mul_`、`div_`、`neg_` 都直接写进 `a`：后一个运算拿到的是已经改过的 `a`，
返回的五个结果是同一个张量。对整数来说，`div_` 还会报错，因为结果不是整数。请用不带下划线的版本。
"""

import torch


def elementwise(a: torch.Tensor, b: torch.Tensor) -> tuple[torch.Tensor, ...]:
    return a.add_(b), a.sub_(b), a.mul_(b), a.div_(b), a.neg_()
