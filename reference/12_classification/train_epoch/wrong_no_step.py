"""The optimizer never makes a step: losses and gradients are computed, but the parameters do not
change. Call `optimizer.step()` once per batch.

优化器一步也没有更新：损失和梯度都算了，参数却没有变。每一批都要调用一次 `optimizer.step()`。
"""

import torch
from torch import nn


def train_epoch(model, loader, optimizer):
    total, samples = 0.0, 0
    for xb, yb in loader:
        loss = nn.functional.cross_entropy(model(xb), yb)
        optimizer.zero_grad()
        loss.backward()
        total += loss.item() * len(yb)
        samples += len(yb)
    return total / samples
