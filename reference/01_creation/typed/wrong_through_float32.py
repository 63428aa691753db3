"""This is what you get when the integers are first put into a float32 tensor, by `torch.Tensor(data)`
say: float32 holds every integer only up to 2^24, so larger ones come out changed. Give the dtype when
the tensor is made.

先把整数放进 float32 张量（例如 `torch.Tensor(data)`）就会得到这个结果：float32 只能准确表示 2^24 以内的每个整数，
更大的整数会变样。应当在创建张量时就指定 dtype。
"""

import torch


def as_int32(data: list) -> torch.Tensor:
    return torch.Tensor(data).int()


def as_float32(data: list) -> torch.Tensor:
    return torch.Tensor(data)
