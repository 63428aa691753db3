"""The gradients are cleared once per epoch. Within an epoch they still accumulate, so each step
uses the gradients of all earlier batches. Clear them in the inner loop.

每轮（epoch）只清零一次梯度：在一轮之内，梯度照样累积，每一步都用上了前面各批的梯度。清零要放进内层
循环。
"""

import torch
from torch import nn


def train(model, batches, lr, epochs):
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    losses = []
    for _ in range(epochs):
        optimizer.zero_grad()
        for xb, yb in batches:
            loss = nn.functional.mse_loss(model(xb), yb)
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
    return losses
