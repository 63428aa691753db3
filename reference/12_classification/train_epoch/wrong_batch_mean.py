"""This is what you get when the batch means are averaged as they are: a smaller last batch then counts as much as a
full one. Weigh each batch's loss by its number of samples.

这是直接对各批平均损失再取平均的结果：较小的最后一批和整批的分量一样重。每批的损失要按样本数加权。
"""

import torch
from torch import nn


def train_epoch(model, loader, optimizer):
    total = 0.0
    for xb, yb in loader:
        loss = nn.functional.cross_entropy(model(xb), yb)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item()
    return total / len(loader)
