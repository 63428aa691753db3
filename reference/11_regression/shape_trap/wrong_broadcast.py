"""`(n, 1)` and `(n,)` are still broadcast to `(n, n)` in the loss, so every prediction is compared
with every target, and the model learns the mean of `y`. `nn.MSELoss` only warns; suppressing the
warning does not help. Give both tensors the same shape.

损失里 `(n, 1)` 和 `(n,)` 仍然会广播成 `(n, n)`：每个预测值都和所有目标值比较，模型学到的是 `y` 的平
均值。`nn.MSELoss` 只给一个警告，把警告关掉并不解决问题。两边的形状必须相同。
"""

import torch
from torch import nn


def shape_trap(x, y):
    model = nn.Linear(x.shape[1], 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(200):
        prediction = model(x)
        loss = ((prediction - y) ** 2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model
