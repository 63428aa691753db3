"""This is what you get when the optimizer holds the new head alone: the head learns, but the body stands still, and it was
to be trained as well. Give the optimizer the parameters of the whole model, taken after the head was exchanged.

这是优化器里只有新 head 的结果：head 学到了，body 却一动不动，而它本来也要训练。
把整个模型的参数交给优化器，而且要在换好 head 之后再取。
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
