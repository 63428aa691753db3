"""The tensors are right, but the code still uses the old classes `IntTensor` or `FloatTensor`. Use
a function with a `dtype=` argument. It also supports dtypes and devices for which no such class
exists.

张量本身是对的，但代码里还在用老的 `IntTensor` 或 `FloatTensor`。请换成接收 `dtype=` 的函数；有
些 dtype 和设备没有对应的类，这种写法同样适用。
"""

import torch


def as_int32(data: list) -> torch.Tensor:
    return torch.IntTensor(data)


def as_float32(data: list) -> torch.Tensor:
    return torch.FloatTensor(data)
