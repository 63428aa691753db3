"""The tensor is created from an int, so its dtype is int64. Only floating-point tensors can have
requires_grad=True. Convert the number to float first, or give a floating-point dtype when you
create the tensor.

张量是直接用整数创建的，dtype 是 int64，而只有浮点张量才能设置 requires_grad=True。
请先把数转成 float，或者在创建张量时指定浮点 dtype。
"""

import torch


def scalar_gradient(f, value):
    x = torch.tensor(value, requires_grad=True)
    f(x).backward()
    return x.grad.item()
