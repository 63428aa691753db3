"""数据打乱之后，这个训练过程什么也学不到：找出错误，把它修好。"""

import torch
from torch import nn


def shuffled_batches(x, y, size):
    """按新的随机顺序取出 x 和 y 的各行，返回由批次 (xb, yb) 组成的列表。"""
    x = x[torch.randperm(len(x))]
    y = y[torch.randperm(len(y))]
    return list(zip(x.split(size), y.split(size)))


def train(x, y, size, epochs):
    """用打乱的批次训练一个线性模型，并返回它。"""
    model = nn.Linear(x.shape[1], 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(epochs):
        for xb, yb in shuffled_batches(x, y, size):
            loss = nn.functional.mse_loss(model(xb), yb)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return model
