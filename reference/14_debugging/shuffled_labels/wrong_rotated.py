"""This is what you get when only the starting row is drawn and the rows then go round in their old order: each row keeps its
label, but also its neighbours, so a batch always holds the same company. Draw a permutation of all rows.

这是只抽取了起点、然后各行仍按原来的次序绕一圈的结果：每一行和标签没有分开，可邻居也一直没变，同一批里总是那几行。
要抽取所有行的一个排列。
"""

import torch
from torch import nn


def shuffled_batches(x, y, size):
    start = int(torch.randint(len(x), ()))
    order = torch.arange(len(x)).roll(start)
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
