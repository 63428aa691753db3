"""A network with dropout was returned in training mode, so its output is random and changes from
call to call. Call `eval()` before you return it. This test does not need dropout at all.

带 dropout 的网络是以训练模式返回的：它仍在随机丢弃，每次的输出都不一样。返回之前调用 `eval()`；这种
检验其实不需要 dropout。
"""

import torch
from torch import nn


def overfit_one_batch(x, y):
    target = y.argmax(dim=1)
    model = nn.Sequential(
        nn.Linear(x.shape[1], 64), nn.ReLU(), nn.Dropout(0.5), nn.Linear(64, y.shape[1])
    )
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(150):
        loss = nn.functional.cross_entropy(model(x), target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model
