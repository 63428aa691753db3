"""This is what you get from `add_`, `sub_`, `mul_`, `div_` and `neg_`: each writes into `a` itself,
so the next one starts from a changed `a`, and in the end you return five names of one tensor. On
integers `div_` even fails, because a fraction does not fit. Use the names without the underscore.

用 `add_`、`sub_`、`mul_`、`div_`、`neg_` 就会得到这个结果：它们都直接写进 `a`，后一个运算拿到的是已经改过的 `a`，
最后返回的五个名字其实是同一个张量。对整数来说，`div_` 还会报错，因为小数放不进整数张量。请用不带下划线的版本。
"""

import torch


def elementwise(a: torch.Tensor, b: torch.Tensor) -> tuple[torch.Tensor, ...]:
    return a.add_(b), a.sub_(b), a.mul_(b), a.div_(b), a.neg_()
