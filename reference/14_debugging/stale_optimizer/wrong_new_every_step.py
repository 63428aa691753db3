"""This is what you get when the optimizer is made anew in every step: it knows the new head, but it forgets its momentum
each time, and that was to be 0.9. Make it once, after the exchange and before the loop.

这是每一步都新建优化器的结果：它是认识新 head 了，可每次都把 momentum 忘得一干二净，而题目要的是 0.9。
只建一次，放在换好 head 之后、循环之前。
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
