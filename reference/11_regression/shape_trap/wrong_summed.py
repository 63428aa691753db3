"""The shapes are right, but the mean became a sum. The gradients are n times as large, the learning
rate of 0.1 is too large for them, and the weights grow until they are nan. Keep the mean.

形状改对了，但平均换成了总和：梯度变成原来的 n 倍，0.1 的学习率就太大了，权重不断增大，直到变
成 nan。请保留 mean。
"""

import torch
from torch import nn


def shape_trap(x, y):
    model = nn.Linear(x.shape[1], 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(200):
        prediction = model(x)
        loss = ((prediction.squeeze(1) - y) ** 2).sum()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model
