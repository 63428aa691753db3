"""The losses are added up as tensors. The sum keeps the graphs of all batches of all epochs in
memory. `.item()` at the end is too late, and `del loss` or `gc.collect()` do not help while the
sum exists. Convert each loss to a number before you add it.

直接累加了损失张量：这个总和会让所有轮、所有批次的计算图都留在内存里。最后才调用 `.item()` 已经晚
了；只要总和还在，`del loss`、`gc.collect()` 都没有用。累加之前，先从每个损失里取出数值。
"""

import torch
from torch import nn


def train(model, batches, lr, epochs):
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    means = []
    for _ in range(epochs):
        total = torch.tensor(0.0)
        for xb, yb in batches:
            loss = nn.functional.mse_loss(model(xb), yb)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total = total + loss
        means.append(total / len(batches))
    return [mean.item() for mean in means]
