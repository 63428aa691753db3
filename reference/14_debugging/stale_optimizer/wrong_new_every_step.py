"""A new optimizer is created in every step, so the momentum is lost each time. Create it once,
after the head was replaced and before the loop.

每一步都新建了优化器：每次都会丢掉 momentum。只建一次，放在换好 head 之后、循环之前。
"""

import torch
from torch import nn


def fine_tune(model, head, x, y, lr, steps):
    model.head = head
    losses = []
    for _ in range(steps):
        optimizer = torch.optim.SGD(model.parameters(), lr=lr, momentum=0.9)
        loss = nn.functional.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses
