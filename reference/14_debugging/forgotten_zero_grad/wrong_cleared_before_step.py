"""The gradients are cleared between `backward()` and `step()`, so the step has no gradients and the
parameters do not change. Clear them before `backward()` or after `step()`.

在 `backward()` 和 `step()` 之间清掉了梯度：更新时已经没有梯度，参数不会变。应该在 `backward()` 之
前，或者 `step()` 之后清零。
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
