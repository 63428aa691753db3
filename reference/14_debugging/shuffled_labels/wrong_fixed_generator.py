"""This is what you get with a generator that is made anew, with the same seed, in every call: one permutation serves both
tensors now and nobody else's random numbers are touched, but it is the same one each time, so all epochs are alike. Draw
from PyTorch's own random numbers, which go on.

这是每次调用都用同一个种子新建 generator 的结果：两个张量用的是同一种顺序，也没有碰别人的随机数，
可每次都是那一种顺序，所有 epoch 都一模一样。直接用 PyTorch 自己的随机数，它会一直往下走。
"""

import torch
from torch import nn


def shuffled_batches(x, y, size):
    order = torch.randperm(len(x), generator=torch.Generator().manual_seed(0))
    x = x[order]
    y = y[order]
    return list(zip(x.split(size), y.split(size)))


def train(x, y, size, epochs):
    model = nn.Linear(x.shape[1], 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(epochs):
        for xb, yb in shuffled_batches(x, y, size):
            loss = nn.functional.mse_loss(model(xb), yb)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return model
