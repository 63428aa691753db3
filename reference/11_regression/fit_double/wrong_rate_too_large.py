"""The learning rate is too large: every step overshoots more than the last, and the weights grow
until they are nan. Divide the learning rate by ten and print the loss. A summed loss needs a
smaller learning rate than a mean.

学习率太大：每一步都比上一步偏得更远，权重越来越大，最后变成 nan。把学习率缩小到十分之一，再观察损
失；损失用总和时，学习率要比用平均时更小。
"""

import torch
from torch import nn


def fit_double(x, y):
    model = nn.Linear(1, 1)
    criterion = nn.MSELoss(reduction="sum")
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(200):
        loss = criterion(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model
