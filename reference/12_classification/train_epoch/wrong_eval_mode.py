"""This is what you get when the model is put into evaluation mode before it is trained: dropout is switched off, and batch norm
uses its averages. That is for measuring; training needs training mode.

这是训练之前把模型切换到评估模式的结果：dropout 不起作用，batch norm 用的是平均值。那是评估时用的；训练要用训练模式。
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
