"""This is what you get with `randint` in place of `randperm`: rows and labels stay together, but each place is drawn on its
own, so some rows come twice and about a third of them never. A permutation has every row once.

这是用 `randint` 代替 `randperm` 的结果：行和标签没有分开，可每个位置都是单独抽的，有的行出现两次，
大约三分之一的行一次也没有。排列才会让每一行恰好出现一次。
"""

import torch
from torch import nn


def shuffled_batches(x, y, size):
    order = torch.randint(len(x), (len(x),))
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
