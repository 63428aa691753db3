"""The batch means were averaged without weights, so a smaller last batch counts as much as a full
batch. Weight each batch's loss by its number of samples.

对各批的平均损失直接取了平均：较小的最后一批和整批的权重一样。每批的损失要按样本数加权。
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
