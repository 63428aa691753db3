"""Every call creates a new generator with the same seed, so the order is the same in every
epoch. Use PyTorch's global random number generator.

每次调用都用同一个种子新建 generator：每一轮的顺序都一样。请直接用 PyTorch 的全局随机数生成器。
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
