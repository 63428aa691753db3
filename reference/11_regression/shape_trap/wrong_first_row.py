"""This is what you get with `prediction[0]`: that is the first row, the prediction for one sample, and it is
compared with all targets. The column that holds every sample's prediction is `prediction[:, 0]`.

这是写成 `prediction[0]` 的结果：它取的是第一行，也就是一个样本的预测值，却拿去和所有目标值比较。
装着所有样本预测值的那一列是 `prediction[:, 0]`。
"""

import torch
from torch import nn


def shape_trap(x, y):
    model = nn.Linear(x.shape[1], 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(200):
        prediction = model(x)
        loss = ((prediction[0] - y) ** 2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model
