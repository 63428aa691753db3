"""This is what you get when the tensor is made of an int as it is: its dtype is int64, and only
floating-point tensors can require grad. Make it a float first, or name a floating dtype when you
create the tensor.

这是直接用整数创建了张量：dtype 是 int64，而只有浮点张量才能 requires_grad。请先把数转成 float，
或者在创建张量时指定浮点 dtype。
"""

import torch


def scalar_gradient(f, value):
    x = torch.tensor(value, requires_grad=True)
    f(x).backward()
    return x.grad.item()
