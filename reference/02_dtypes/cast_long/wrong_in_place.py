"""This is what you get with `round_`, the one with the underscore: the result is right, but the
caller's own tensor has been rounded as well. The method without the underscore makes a new one.

用了带下划线的 `round_` 就会得到这个结果：返回值是对的，但调用者自己的张量也被取整了。
不带下划线的方法会创建新张量。
"""

import torch


def cast_long(x: torch.Tensor) -> torch.Tensor:
    return x.round_().long()
