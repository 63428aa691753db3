"""This is what you get when the batches are weighed by their rows: the memory is fine, but the mean over the batches was asked
for, in which a small batch counts as much as a large one. What was computed was right already.

这是按行数给各批加权的结果：内存没问题了，可要的是对批次取平均，小批和大批的分量一样。原来算的就是对的，不用改。
"""

import torch
from torch import nn


def train(model, batches, lr, epochs):
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    means = []
    for _ in range(epochs):
        total, rows = 0.0, 0
        for xb, yb in batches:
            loss = nn.functional.mse_loss(model(xb), yb)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.item() * len(xb)
            rows += len(xb)
        means.append(total / rows)
    return means
