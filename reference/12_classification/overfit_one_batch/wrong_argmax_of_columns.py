"""This is what you get when `argmax` runs along dim 0: it gives, for each class, the first sample of that class,
and not the class of each sample. On a square batch nothing complains, and the network learns other labels.
The classes lie along dim 1.

这是 `argmax` 沿 dim 0 取的结果：得到的是每个类别的第一个样本，而不是每个样本的类别。
批次恰好是方的，所以不会报错，网络却学了另一套标签。类别排在 dim 1 上。
"""

import torch
from torch import nn


def overfit_one_batch(x, y):
    target = y.argmax(dim=0)
    model = nn.Sequential(nn.Linear(x.shape[1], 64), nn.ReLU(), nn.Linear(64, y.shape[1]))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(300):
        loss = nn.functional.cross_entropy(model(x), target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model
