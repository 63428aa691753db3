"""The batches are drawn once, before the loop over the epochs, so every epoch has the same batches
in the same order. Call `shuffled_batches` inside the loop.

在各轮（epoch）的循环之前只取了一次批次：每一轮的批次和顺序都一样。要在循环里面调
用 `shuffled_batches`。
"""

import torch
from torch import nn


def shuffled_batches(x, y, size):
    order = torch.randperm(len(x))
    return list(zip(x[order].split(size), y[order].split(size)))


def train(x, y, size, epochs):
    model = nn.Linear(x.shape[1], 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    batches = shuffled_batches(x, y, size)
    for _ in range(epochs):
        for xb, yb in batches:
            loss = nn.functional.mse_loss(model(xb), yb)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return model
