"""This is what you get when nothing updates the parameters: the loss and its gradients are computed, but
`optimizer.step()` is missing, and the model answers as it did when it was made.

这是参数从未更新的结果：损失和梯度都算了，却没有调用 `optimizer.step()`，模型还是刚创建时的样子。
"""

import torch
from torch import nn


def fit_double(x, y):
    model = nn.Linear(1, 1)
    criterion = nn.MSELoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(600):
        optimizer.zero_grad()
        loss = criterion(model(x), y)
        loss.backward()
    return model
