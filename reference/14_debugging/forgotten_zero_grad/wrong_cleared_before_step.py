"""This is what you get when the gradients are cleared between `backward()` and `step()`: the step finds nothing, and the
model never moves. The loss does not swing any more, but it does not fall either. Clear before `backward()`, or after
`step()`.

这是在 `backward()` 和 `step()` 之间清梯度的结果：更新时梯度已经没了，模型一动不动。损失是不振荡了，可也不下降了。
应该在 `backward()` 之前，或者 `step()` 之后清。
"""

import torch
from torch import nn


def train(model, batches, lr, epochs):
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    losses = []
    for _ in range(epochs):
        for xb, yb in batches:
            loss = nn.functional.mse_loss(model(xb), yb)
            loss.backward()
            optimizer.zero_grad()
            optimizer.step()
            losses.append(loss.item())
    return losses
