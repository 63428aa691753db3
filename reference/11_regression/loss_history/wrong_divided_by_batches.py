"""Each batch's loss was multiplied by its number of rows, but the sum was divided by the number of
batches. The result is too large by a factor of about the batch size. Divide by the number of
rows.

每批的损失乘了行数，最后却除以批次数：结果大约是正确值的“批次大小”倍。应当除以总行数。
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
