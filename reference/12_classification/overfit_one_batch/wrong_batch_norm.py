"""A network with batch norm was returned in training mode. It normalises with the mean and variance
of the rows that it gets, so each output depends on the other rows too. Call `eval()` before you
return it.

带 batch norm 的网络是以训练模式返回的：它用收到的各行的均值和方差做归一化，所以每一行的输出
也取决于其他各行。返回之前调用 `eval()`。
"""

import torch
from torch import nn


def overfit_one_batch(x, y):
    target = y.argmax(dim=1)
    model = nn.Sequential(
        nn.Linear(x.shape[1], 64), nn.BatchNorm1d(64), nn.ReLU(), nn.Linear(64, y.shape[1])
    )
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(150):
        loss = nn.functional.cross_entropy(model(x), target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model
