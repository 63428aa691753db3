"""This is what you get when the loss of the last batch is returned: it says nothing about the rest of the epoch.

这是只返回最后一批损失的结果：这个 epoch 里其他批次怎么样，它没有反映。
"""

import torch
from torch import nn


def train_epoch(model, loader, optimizer):
    total, samples = 0.0, 0
    for xb, yb in loader:
        loss = nn.functional.cross_entropy(model(xb), yb)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item() * len(yb)
        samples += len(yb)
    return loss.item()
