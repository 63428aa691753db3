"""The network was trained with the squared error against 0 and 1, so its outputs are near 0
and 1. As logits, a 1 and nine zeros give a probability of only about 0.23. Train with
cross-entropy.

用均方误差把输出训练成了接近 0 和 1 的数：作为 logits，一个 1 对九个 0，概率只有大约 0.23。训练要用
交叉熵。
"""

import torch
from torch import nn


def overfit_one_batch(x, y):
    target = y.argmax(dim=1)
    model = nn.Sequential(nn.Linear(x.shape[1], 64), nn.ReLU(), nn.Linear(64, y.shape[1]))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(150):
        loss = nn.functional.mse_loss(model(x), y.float())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model
