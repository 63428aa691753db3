"""The gradients are cleared, but the loss is computed again after the step. The training is right,
but the recorded losses are those after the step. Record the loss before the step.

梯度清零了，但损失是在更新之后重新计算的：训练没有错，记录的却是更新之后的损失。要记录更新之前的损
失。
"""

import torch
from torch import nn


def train(model, batches, lr, epochs):
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    losses = []
    for _ in range(epochs):
        for xb, yb in batches:
            loss = nn.functional.mse_loss(model(xb), yb)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            losses.append(nn.functional.mse_loss(model(xb), yb).item())
    return losses
