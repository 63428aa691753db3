"""The optimizer was created before the head was replaced, so it holds the parameters of the old
head. Assigning `model.head` does not change it. The new head gets gradients, but no
updates. Create the optimizer after the head was replaced.

优化器是在更换 head 之前创建的：里面是旧 head 的参数，给 `model.head` 赋值不会改变它。新 head 有梯
度，却没有更新。要在换好 head 之后再创建优化器。
"""

import torch
from torch import nn


def fine_tune(model, head, x, y, lr, steps):
    parameters = list(model.parameters())
    model.head = head
    optimizer = torch.optim.SGD(parameters, lr=lr, momentum=0.9)
    losses = []
    for _ in range(steps):
        loss = nn.functional.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses
