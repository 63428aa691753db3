"""The optimizer holds only the new head, so the body is not trained. Give it the parameters of the
whole model, after the head was replaced.

优化器里只有新 head 的参数：body 没有得到训练。把整个模型的参数交给优化器，而且要在换好 head 之后。
"""

import torch
from torch import nn


def fine_tune(model, head, x, y, lr, steps):
    model.head = head
    optimizer = torch.optim.SGD(head.parameters(), lr=lr, momentum=0.9)
    losses = []
    for _ in range(steps):
        loss = nn.functional.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses
