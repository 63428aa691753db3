"""`argmax` was taken along dim 0. It gives the first sample of each class, not the class of each
sample. The batch is square, so there is no error, and the network learns wrong labels. The
classes are along dim 1.

`argmax` 沿 dim 0 取：得到的是每个类别的第一个样本，而不是每个样本的类别。批次恰好是方阵，所以不会报
错，网络学到的标签却是错的。类别排在 dim 1 上。
"""

import torch
from torch import nn


def overfit_one_batch(x, y):
    target = y.argmax(dim=0)
    model = nn.Sequential(nn.Linear(x.shape[1], 64), nn.ReLU(), nn.Linear(64, y.shape[1]))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(150):
        loss = nn.functional.cross_entropy(model(x), target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model
