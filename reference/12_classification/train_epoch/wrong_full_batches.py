"""Every batch's loss is weighted with `loader.batch_size`, but the last batch may be smaller, so it
counts too much. Weight each loss with the number of samples in its own batch, `len(yb)`.

每一批的损失都乘了 `loader.batch_size`，而最后一批可能比较小，于是它的权重过大。每批的损失要乘以这一批
自己的样本数 `len(yb)`。
"""

from torch import nn


def train_epoch(model, loader, optimizer):
    total = 0.0
    for xb, yb in loader:
        loss = nn.functional.cross_entropy(model(xb), yb)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item() * loader.batch_size
    return total / len(loader.dataset)
