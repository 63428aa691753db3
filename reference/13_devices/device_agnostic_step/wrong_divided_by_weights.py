"""The sum was divided by the sum of the weights, which gives a weighted mean. The task asks for the
mean over all elements.

总和除以了权重之和，得到的是加权平均。题目要的是对所有元素的平均。
"""

import torch


def device_agnostic_step(model, x, y, optimizer):
    weights = torch.tensor([1.0, 2.0, 5.0], device=x.device)
    loss = (weights * (model(x) - y) ** 2).sum() / weights.sum() / len(x)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.detach()
