"""The model is validated in training mode. Dropout is random, and batch norm uses the statistics of
the validation data and adds them to its running averages. `no_grad` does not change the
mode; call `model.eval()`.

验证时模型还处于训练模式：dropout 是随机的，batch norm 用的是验证数据自己的统计量，还会用它们更新滑
动平均。`no_grad` 不会改变模式，要调用 `model.eval()`。
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
        with torch.no_grad():
            answer = model(x_val)
        losses.append(nn.functional.mse_loss(answer, y_val).item())
    return losses
