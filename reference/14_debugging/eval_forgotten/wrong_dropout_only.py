"""This is what you get when only dropout is switched off for the validation: batch norm is still in training mode, judges
the validation data by their own statistics and adds those to its averages. `model.eval()` switches all layers.

这是验证时只关掉 dropout 的结果：batch norm 还在训练模式，用验证数据自己的统计量做归一化，还把它们混进了平均值。
`model.eval()` 会切换所有的层。
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
