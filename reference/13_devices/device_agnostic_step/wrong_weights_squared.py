"""The weights were multiplied in before squaring, so they are squared too: 1, 4 and 25. Square
first, then multiply.

先乘权重、再平方：权重也被平方了，成了 1、4、25。应先平方，再乘权重。
"""

import torch


def device_agnostic_step(model, x, y, optimizer):
    weights = torch.tensor([1.0, 2.0, 5.0], device=x.device)
    loss = ((weights * (model(x) - y)) ** 2).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.detach()
