"""The generator is reseeded before each of the two permutations. They are equal now, but every call
gives the same order, and all random numbers of the program repeat. Draw one permutation and use
it twice.

在两次抽取排列之前都重新设了种子：两种顺序相同了，但每次调用的顺序都一样，整个程序的随机数也会重
复。只抽一个排列，用两次。
"""

import torch
from torch import nn


def shuffled_batches(x, y, size):
    torch.manual_seed(0)
    x = x[torch.randperm(len(x))]
    torch.manual_seed(0)
    y = y[torch.randperm(len(y))]
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
