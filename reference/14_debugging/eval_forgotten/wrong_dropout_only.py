"""Only dropout was switched off for the validation. Batch norm is still in training mode: it uses
the statistics of the validation data and adds them to its averages. `model.eval()` switches all
layers.

验证时只关掉了 dropout：batch norm 还在训练模式，用的是验证数据自己的统计量，还会用它们更新平均
值。`model.eval()` 会切换所有的层。
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
        dropouts = [layer for layer in model.modules() if isinstance(layer, nn.Dropout)]
        for layer in dropouts:
            layer.eval()
        with torch.no_grad():
            losses.append(nn.functional.mse_loss(model(x_val), y_val).item())
        model.train()
    return losses
