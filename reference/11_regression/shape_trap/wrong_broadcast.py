"""This is what you get while `(n, 1)` and `(n,)` still meet in the loss: they are broadcast to `(n, n)`, every
prediction is compared with every target, and the best answer to all targets at once is their mean.
`nn.MSELoss` only warns, and hiding the warning changes nothing. Both sides need one and the same shape.

这是损失里 `(n, 1)` 和 `(n,)` 仍然碰在一起的结果：两者广播成 `(n, n)`，每个预测值都要和所有目标值比较，
能同时应付所有目标值的最佳答案就是它们的平均值。`nn.MSELoss` 也只是给个警告，把警告关掉并不解决问题。
两边的形状必须相同。
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
