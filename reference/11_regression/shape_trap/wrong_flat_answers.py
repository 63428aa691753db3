"""This is what you get when the model itself gives one number per row without a column: the shapes in the loss agree, but the
model is to answer with shape `(m, 1)`. Bring the two together in the loss, and leave the model alone.

这是让模型本身每行只给一个数、没有列的结果：损失里的形状对上了，可模型的预测值应是 `(m, 1)`。
在算损失的地方让两边的形状一致，模型不要动。
"""

import torch
from torch import nn


def shape_trap(x, y):
    model = nn.Sequential(nn.Linear(x.shape[1], 1), nn.Flatten(0))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(200):
        prediction = model(x)
        loss = ((prediction - y) ** 2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model
