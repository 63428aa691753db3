"""The model itself returns shape `(m,)`. The shapes in the loss agree, but the model must return
shape `(m, 1)`. Change the shape in the loss, not in the model.

模型本身返回了形状 `(m,)`：损失里的形状一致了，但模型的预测值应是 `(m, 1)`。在算损失的地方让两边的形
状一致，模型不要动。
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
