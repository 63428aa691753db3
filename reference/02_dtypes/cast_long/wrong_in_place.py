"""The result is right, but `round_` with the underscore also changed the caller's tensor. The
method without the underscore returns a new tensor.

返回值是对的，但带下划线的 `round_` 把调用者自己的张量也取整了。不带下划线的方法会返回新张量。
"""

import torch


def cast_long(x: torch.Tensor) -> torch.Tensor:
    return x.round_().long()
