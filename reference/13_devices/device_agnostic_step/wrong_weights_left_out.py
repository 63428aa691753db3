"""This is what you get without the weights: all three columns count the same.

这是没有乘权重的结果：三列的分量变得一样了。
"""

import torch


def device_agnostic_step(model, x, y, optimizer):
    weights = torch.tensor([1.0, 2.0, 5.0], device=x.device)
    loss = ((model(x) - y) ** 2).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.detach()
