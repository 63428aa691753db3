"""The model was put into evaluation mode before training: dropout is off, and batch norm uses its
stored averages. Train in training mode.

训练之前把模型切换到了评估模式：dropout 不起作用，batch norm 用的是已存下的平均值。训练要用训练模
式。
"""

import torch
from torch import nn


def train_epoch(model, loader, optimizer):
    model.eval()
    total, samples = 0.0, 0
    for xb, yb in loader:
        loss = nn.functional.cross_entropy(model(xb), yb)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item() * len(yb)
        samples += len(yb)
    return total / samples
