"""This is what you get when the model is put into evaluation mode and left there: the first validation is right, but from
the second epoch on the training runs without dropout and with batch norm's averages frozen. Switch back with
`model.train()` before the next epoch trains.

这是切换到评估模式之后就没有切回来的结果：第一次验证是对的，但从第二个 epoch 开始，训练就没有了 dropout，
batch norm 的平均值也冻住了。下一个 epoch 训练之前，要用 `model.train()` 切回来。
"""

import torch
from torch import nn


def fit(model, batches, validation, lr, epochs):
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    x_val, y_val = validation
    losses = []
    for _ in range(epochs):
        for xb, yb in batches:
            loss = nn.functional.mse_loss(model(xb), yb)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        model.eval()
        with torch.no_grad():
            losses.append(nn.functional.mse_loss(model(x_val), y_val).item())
    return losses
