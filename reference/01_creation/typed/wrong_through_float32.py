"""The integers are converted to float32 first, for example by `torch.Tensor(data)`. float32
represents all integers exactly only up to 2^24, so larger ones change. Specify the dtype when
you create the tensor.

整数先被转成了 float32，例如通过 `torch.Tensor(data)`。float32 只能准确表示 2^24 以内的每个整数，
更大的整数会变样。应当在创建张量时就指定 dtype。
"""

import torch


def as_int32(data: list) -> torch.Tensor:
    return torch.Tensor(data).int()


def as_float32(data: list) -> torch.Tensor:
    return torch.Tensor(data)
