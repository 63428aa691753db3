"""Neither function specifies the dtype. By default integers become int64, so `as_int32` returns
64-bit integers and `as_float32` returns integers. Specify the dtype in each call.

两个函数都没有写明 dtype。整数默认会变成 int64，于是 `as_int32` 返回 64 位整数，
`as_float32` 返回的也是整数。请在每次调用时写明 dtype。
"""

import torch


def as_int32(data: list) -> torch.Tensor:
    return torch.tensor(data)


def as_float32(data: list) -> torch.Tensor:
    return torch.tensor(data)
