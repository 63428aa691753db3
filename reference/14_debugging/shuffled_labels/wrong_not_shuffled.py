"""The data is not shuffled any more: every epoch uses the same order. Shuffle inputs and labels
with the same permutation.

去掉了打乱：每一轮都是同一个顺序。输入和标签都要打乱，用同一个排列。
"""

import torch
from torch import nn


def shuffled_batches(x, y, size):
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
