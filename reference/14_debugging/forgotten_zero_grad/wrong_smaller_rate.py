"""The learning rate was reduced, but the gradients still accumulate: the oscillation is only
slower. Keep the learning rate, and look at `.grad`.

只是调小了学习率，梯度仍在累加：振荡变慢了，但没有消除。学习率不用改，要看的是 `.grad`。
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
