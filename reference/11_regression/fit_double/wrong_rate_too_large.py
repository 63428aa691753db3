"""This is what you get when the learning rate is too large: every step overshoots by more than the last,
and the weights grow until they are nan. Divide the rate by ten and watch the loss; a summed loss needs
a smaller rate than a mean.

这是学习率太大的结果：每一步都比上一步冲过头更多，权重越来越大，最后变成 nan。
把学习率缩小到十分之一，再观察损失；损失用总和时，学习率要比用平均时更小。
"""

import torch
from torch import nn


def fit_double(x, y):
    model = nn.Linear(1, 1)
    criterion = nn.MSELoss(reduction="sum")
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(1000):
        loss = criterion(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model
