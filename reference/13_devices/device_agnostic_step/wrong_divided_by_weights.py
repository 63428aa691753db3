"""This is what you get when the sum is divided by the sum of the weights: a weighted mean. Here the plain mean over
all elements is asked for.

这是把总和除以权重之和的结果：那是加权平均。这里要的是对所有元素的普通平均。
"""

import torch


def device_agnostic_step(model, x, y, optimizer):
    weights = torch.tensor([1.0, 2.0, 5.0], device=x.device)
    loss = (weights * (model(x) - y) ** 2).sum() / weights.sum() / len(x)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.detach()
