"""Only the loss of the last batch was kept. The memory use is right, but the task asks for the mean
over all batches. Add up numbers, not tensors.

只保留了最后一批的损失：内存没问题，但题目要的是所有批次的平均。要累加的是数，而不是张量。
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
            total = loss.item()
        means.append(total)
    return means
