"""This is what you get when the generator is reseeded before each of the two permutations: they are equal now, so the pairs
are right, but every call gives the same order, and the random numbers of the whole program start again each time. Draw
the permutation once in place of drawing it twice.

这是在两次抽顺序之前都重新设种子的结果：两种顺序相同了，行和标签也对上了，可每次调用的顺序都一样，
整个程序的随机数也每次都从头再来。与其抽两次，不如只抽一次。
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
