"""This is what you get with a smaller learning rate and gradients that still add up: the swings are slower, so a short
training does not show them. The cause is still there: `.grad` holds the sum of all gradients so far. Leave the
rate alone and look at `.grad`.

这是调小了学习率、梯度却仍在累加的结果：振荡变慢了，短时间的训练看不出来。可病根还在：`.grad` 里是至今所有梯度之和。
学习率不用动，去看看 `.grad`。
"""

import torch
from torch import nn


def train(model, batches, lr, epochs):
    optimizer = torch.optim.SGD(model.parameters(), lr=lr * 0.1)
    losses = []
    for _ in range(epochs):
        for xb, yb in batches:
            loss = nn.functional.mse_loss(model(xb), yb)
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
    return losses
