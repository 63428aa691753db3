"""有广播错误的训练循环。"""

import torch
from torch import nn


def shape_trap(x, y):
    """用 x（形状 (n, k)）和 y（形状 (n,)）训练一个线性模型，并返回它。"""
    model = nn.Linear(x.shape[1], 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(200):
        prediction = model(x)
        # TODO：错误就在下一行；把形状打印出来看看
        loss = ((prediction - y) ** 2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model
