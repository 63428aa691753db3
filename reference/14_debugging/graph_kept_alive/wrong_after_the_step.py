"""This is what you get when the loss is computed a second time, after the step, to have it without a graph: the memory
is fine, but those are other numbers, of a model that has just been fitted to this batch. Take the number of
the loss that was there before the step.

这是更新之后为了不带计算图、又重新算了一遍损失的结果：内存没问题，可数值不同了，因为模型刚刚针对这一批更新过。
请从更新之前的那个损失里取出数值。
"""

import torch
from torch import nn


def train(model, batches, lr, epochs):
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    means = []
    for _ in range(epochs):
        total = 0.0
        for xb, yb in batches:
            loss = nn.functional.mse_loss(model(xb), yb)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            with torch.no_grad():
                total += nn.functional.mse_loss(model(xb), yb).item()
        means.append(total / len(batches))
    return means
