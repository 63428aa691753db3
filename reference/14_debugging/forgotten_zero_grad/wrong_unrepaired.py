"""The gradients are never cleared. `backward()` adds to `.grad`, so each step uses the sum of all
gradients since the start, and the parameters overshoot the minimum. Clear the gradients once per
batch; clearing them once before the loops is not enough.

从来没有清零梯度：`backward()` 会往 `.grad` 上累加，每一步用的都是开始以来所有梯度之和，于是参数越过
了最低点。每个批次都要清零一次；只在循环之前清零一次是不够的。
"""

import torch
from torch import nn


def train(model, batches, lr, epochs):
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    losses = []
    for _ in range(epochs):
        for xb, yb in batches:
            error = nn.functional.mse_loss(model(xb), yb)
            error.backward()
            optimizer.step()
            losses.append(error.item())
    return losses
