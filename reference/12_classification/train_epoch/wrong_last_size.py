"""This is what you get when the size of the last batch is taken for that of all: the sum is divided by the number of batches
times `len(yb)`, and after the loop `yb` is still the last batch's. Count the samples inside the loop.

这是把最后一批的大小当成每一批大小的结果：总和除以了“批数 × `len(yb)`”，而循环结束之后，`yb` 还是最后那一批的。
要在循环里面数样本的个数。
"""

import torch
from torch import nn


def train_epoch(model, loader, optimizer):
    total = 0.0
    for xb, yb in loader:
        loss = nn.functional.cross_entropy(model(xb), yb)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item() * len(yb)
    return total / (len(loader) * len(yb))
