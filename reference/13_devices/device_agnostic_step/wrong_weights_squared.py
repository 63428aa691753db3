"""This is what you get when the weights are multiplied in before squaring: they are squared too, so the columns count 1, 4
and 25 times. Square first, then weigh.

这是先乘权重、再平方的结果：权重也被平方了，三列的权重成了 1、4、25。应先平方，再乘权重。
"""

import torch


def device_agnostic_step(model, x, y, optimizer):
    weights = torch.tensor([1.0, 2.0, 5.0], device=x.device)
    loss = ((weights * (model(x) - y)) ** 2).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.detach()
