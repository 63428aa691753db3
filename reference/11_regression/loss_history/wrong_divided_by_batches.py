"""This is what you get when each batch's loss is multiplied by its number of rows, and the sum is divided by the
number of batches: the result is too large by the size of a batch. Divide by the number of rows.

这是每批的损失已经乘了行数、最后却除以批次数的结果：大约大了一个批大小那么多倍。应当除以总行数。
"""

from torch import nn


def loss_history(model, loader, optimizer, epochs):
    losses = []
    for _ in range(epochs):
        total = 0.0
        for xb, yb in loader:
            loss = nn.functional.mse_loss(model(xb), yb)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.item() * len(yb)
        losses.append(total / len(loader))
    return losses
