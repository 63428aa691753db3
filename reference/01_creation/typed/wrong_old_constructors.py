"""The tensors are right, but the code still uses the old classes `IntTensor` or `FloatTensor`. Build
the same tensors with a function that takes `dtype=`; that form also works for types and devices
that never had a class of their own.

张量本身是对的，但代码里还在用老的 `IntTensor` 或 `FloatTensor`。请换成接收 `dtype=` 的函数来创建同样的张量；
这种写法对那些从来没有专门类名的类型和设备也同样适用。
"""

import torch


def as_int32(data: list) -> torch.Tensor:
    return torch.IntTensor(data)


def as_float32(data: list) -> torch.Tensor:
    return torch.FloatTensor(data)
