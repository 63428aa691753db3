"""Only the loss of the last batch was returned. Return the mean over all samples of the epoch.

只返回了最后一批的损失。应返回这一轮所有样本的平均损失。
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
