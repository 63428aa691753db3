"""This is what you get when gradients are never set back to zero: `backward()` adds to `.grad`, each
step follows the sum of all steps before it, and the line swings about the answer without settling.
Clear the gradients once in every step, before `backward()`.

这是一直没有清零梯度的结果：`backward()` 会把新梯度加到 `.grad` 上，每一步走的都是此前所有梯度之和，
于是直线在答案两边来回摆动，停不下来。每一步在 `backward()` 之前清零一次梯度。
"""

import torch
from torch import nn


def fit_double(x, y):
    model = nn.Linear(1, 1)
    criterion = nn.MSELoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
    for _ in range(1000):
        loss = criterion(model(x), y)
        loss.backward()
        optimizer.step()
    return model
