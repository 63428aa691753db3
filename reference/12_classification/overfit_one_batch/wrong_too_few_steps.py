"""This is what you get when training ends too early: a hundred small steps have only begun to move the loss. Print
it; take more steps, or larger ones, until it is below 0.01.

这是训练停得太早的结果：一百小步，损失才刚开始下降。把它打印出来看看，多走几步，或者调大步长，直到降到 0.01 以下。
"""

import torch
from torch import nn


def overfit_one_batch(x, y):
    target = y.argmax(dim=1)
    model = nn.Sequential(nn.Linear(x.shape[1], 64), nn.ReLU(), nn.Linear(64, y.shape[1]))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
    for _ in range(100):
        loss = nn.functional.cross_entropy(model(x), target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model
