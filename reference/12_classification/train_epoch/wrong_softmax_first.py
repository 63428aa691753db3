"""This is what you get when softmax is applied to the logits before the cross-entropy, which does it again: the
loss cannot come near zero. Pass the logits as they are.

这是先对 logits 做 softmax、再求交叉熵的结果：交叉熵里面会再做一次，损失怎么也降不到 0 附近。logits 原样传入就行。
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
