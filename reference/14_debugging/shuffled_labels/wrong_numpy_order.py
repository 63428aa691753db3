"""This is what you get when the order is drawn by NumPy: rows and labels stay together, but `torch.manual_seed` no longer
decides the order, and a run cannot be repeated by it. Draw it with `torch.randperm`.

这是用 NumPy 抽取顺序的结果：各行和标签没有分开，可顺序不再由 `torch.manual_seed` 决定，靠它就重现不了一次运行。
用 `torch.randperm` 来抽。
"""

import numpy as np
import torch
from torch import nn


def shuffled_batches(x, y, size):
    order = torch.from_numpy(np.random.permutation(len(x)))
    return list(zip(x[order].split(size), y[order].split(size)))


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
