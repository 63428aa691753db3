"""This is what you get when the model is in training mode while it is validated: dropout silences other units every time,
batch norm uses the statistics of the validation data, and even adds them to its running averages. `no_grad` does not
change the mode; `model.eval()` does.

这是验证时模型还处于训练模式的结果：dropout 每次随机关掉不同的单元，batch norm 用的是验证数据自己的统计量，
还把它们混进了滑动平均。`no_grad` 不会改变模式，`model.eval()` 才会。
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
