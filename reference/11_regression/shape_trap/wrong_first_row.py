"""`prediction[0]` is the first row: the prediction for one sample, compared with all targets. The
column with the predictions for all samples is `prediction[:, 0]`.

`prediction[0]` 取的是第一行，也就是一个样本的预测值，却拿去和所有目标值比较。所有样本的预测值
是 `prediction[:, 0]` 这一列。
"""

import torch
from torch import nn


def shape_trap(x, y):
    model = nn.Linear(x.shape[1], 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(200):
        prediction = model(x)
        loss = ((prediction[0] - y) ** 2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model
