"""This is what you get when the optimizer is older than the new head: it was given the parameters of the old head and
goes on holding those. Assigning `model.head` does not tell it. Only the body is trained; the new head gets gradients,
but nobody applies them. Make the optimizer after the model is complete.

这是优化器比新 head 更早建好的结果：交给它的是旧 head 的参数，它手里一直就是那些；给 `model.head` 赋值，它并不知情。
于是只有 body 在训练，新 head 虽然有梯度，却没人用。等模型装配完整之后再建优化器。
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
