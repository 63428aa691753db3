"""`randint` was used, not `randperm`. Each position is drawn independently, so some rows occur
twice and about a third of them do not occur. A permutation has every row exactly once.

用 `randint` 代替了 `randperm`：每个位置都是独立抽取的，有的行出现两次，大约三分之一的行一次也没
有。排列里每一行恰好出现一次。
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
