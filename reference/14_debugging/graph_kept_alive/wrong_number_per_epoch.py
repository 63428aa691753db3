"""The sum is converted to a number only at the end of each epoch. Within an epoch, the graphs of
all batches still stay in memory. Convert the loss of each batch before you add it.

每轮（epoch）结束时才把总和变成数：在一轮之内，所有批次的计算图仍然留在内存里。每一批的损失都要先取
出数值再累加。
"""

import torch
from torch import nn


def train(model, batches, lr, epochs):
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    means = []
    for _ in range(epochs):
        total = 0
        for xb, yb in batches:
            loss = nn.functional.mse_loss(model(xb), yb)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total = total + loss
        means.append((total / len(batches)).item())
    return means
