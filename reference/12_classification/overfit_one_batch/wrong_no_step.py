"""`optimizer.step()` is missing, so the network keeps its initial weights.

没有调用 `optimizer.step()`：网络一直是初始的权重。
"""

import torch
from torch import nn


def overfit_one_batch(x, y):
    target = y.argmax(dim=1)
    model = nn.Sequential(nn.Linear(x.shape[1], 64), nn.ReLU(), nn.Linear(64, y.shape[1]))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(150):
        loss = nn.functional.cross_entropy(model(x), target)
        optimizer.zero_grad()
        loss.backward()
    return model
