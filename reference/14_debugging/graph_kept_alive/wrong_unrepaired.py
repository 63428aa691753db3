"""This is what you get when the losses are added up as tensors: the sum remembers how it came about, and with it the graphs
of all batches of all epochs stay in memory. Calling `.item()` at the very end is too late, and neither `del loss` nor
`gc.collect()` helps while the sum is there. Take the number out of each loss before you add it.

这是直接累加损失张量的结果：和会记住自己是怎么来的，于是所有 epoch、所有批次的计算图都留在内存里。
最后才调用 `.item()` 已经晚了；只要这个和还在，`del loss`、`gc.collect()` 都没有用。
累加之前，先把每个损失里的数取出来。
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
