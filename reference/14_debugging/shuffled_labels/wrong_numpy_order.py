"""The order was drawn with NumPy, so `torch.manual_seed` does not determine it and a run cannot be
repeated. Use `torch.randperm`.

用 NumPy 抽取了顺序：顺序不再由 `torch.manual_seed` 决定，无法重现一次运行。请用 `torch.randperm`。
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
