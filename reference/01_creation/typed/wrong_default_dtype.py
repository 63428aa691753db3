"""This is what you get when neither function names the dtype, and `torch.tensor` or a similar function chooses it:
integers become int64, so you get 64 bits where int32 was asked, and integers where float32 was asked.
Name the dtype in each call.

两个函数都没有写明 dtype，由 `torch.tensor` 之类的函数自己决定，就会得到这个结果：整数会变成 int64，
于是该是 int32 的成了 64 位，该是 float32 的成了整数。请在每次调用时写明 dtype。
"""

import torch


def as_int32(data: list) -> torch.Tensor:
    return torch.tensor(data)


def as_float32(data: list) -> torch.Tensor:
    return torch.tensor(data)
