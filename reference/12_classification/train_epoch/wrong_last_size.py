"""The size of the last batch was used for all batches: the sum was divided by the number of batches
times `len(yb)`, and after the loop `yb` is the last batch. Count the samples inside the loop.

把最后一批的大小当成了每一批的大小：总和除以了“批数 × `len(yb)`”，而循环结束之后，`yb` 还是最后那一
批的。要在循环里面统计样本的个数。
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
