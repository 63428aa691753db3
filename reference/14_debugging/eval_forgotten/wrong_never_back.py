"""The model stays in evaluation mode after the first validation, so from the second epoch on it
trains without dropout and with fixed averages. Call `model.train()` before the next epoch.

第一次验证之后，模型一直处于评估模式：从第二轮开始，训练就没有了 dropout，batch norm 的平均值也不再
更新。下一轮训练之前，要调用 `model.train()`。
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
