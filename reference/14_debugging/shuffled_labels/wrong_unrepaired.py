"""This is what you get when inputs and labels are shuffled by two different permutations: every `randperm` draws its own, so
almost every row gets the label of another one. What is left to learn is the mean of all labels. Draw one permutation and
index both with it.

这是输入和标签用了两种不同的随机顺序的结果：每次 `randperm` 都是重新抽的，于是几乎每一行配的都是别人的标签，
剩下能学的只有全部标签的平均值。只抽一次顺序，两者都用它来索引。
"""

import torch
from torch import nn


def shuffled_batches(x, y, size):
    first, second = torch.randperm(len(x)), torch.randperm(len(x))
    x, y = x[first], y[second]
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
