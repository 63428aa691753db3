"""Softmax was applied to the logits before the cross-entropy, which applies it again, so the loss
cannot come close to 0. Pass the logits directly.

先对 logits 做了 softmax、再求交叉熵：交叉熵里面会再做一次，损失降不到 0 附近。直接传入 logits。
"""

import torch
from torch import nn


def train_epoch(model, loader, optimizer):
    total, samples = 0.0, 0
    for xb, yb in loader:
        loss = nn.functional.cross_entropy(model(xb).softmax(dim=1), yb)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item() * len(yb)
        samples += len(yb)
    return total / samples
