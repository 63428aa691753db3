"""This is what you get when the shapes are right and the mean has become a sum: the gradients are n times as
large, a learning rate of 0.1 is far too much for them, and the weights grow until they are nan. Keep
the mean.

这是形状改对了、却把平均换成总和的结果：梯度变成原来的 n 倍，0.1 的学习率就太大了，权重一路涨到 nan。
请保留 mean。
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
