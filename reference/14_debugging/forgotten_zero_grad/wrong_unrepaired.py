"""This is what you get when no gradient is ever cleared: `backward()` adds to `.grad`, so each step follows the sum of all
gradients since the start. At first they agree and the loss falls fast; past the minimum the old ones keep pushing,
like a ball that rolls up the other side. Clear the gradients once per batch; doing it once before the loops
changes nothing.

这是从来不清梯度的结果：`backward()` 会往 `.grad` 上累加，于是每一步走的都是开始以来所有梯度之和。
起初它们方向一致，损失降得飞快；过了最低点，旧梯度还在继续往前推，就像小球冲上了对面的坡。
每个批次都要清一次；只在循环之前清一次没有用。
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
