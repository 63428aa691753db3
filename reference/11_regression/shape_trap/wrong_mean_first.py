"""The predictions were averaged before the comparison, so only the mean of the predictions is
trained, and many lines have that mean. Subtract element by element, square, and take the mean
last.

先对预测值取了平均、再去比较：训练的只是预测值的平均，而很多条直线都满足这个平均值。应该逐个样本相
减、平方，最后才取平均。
"""

import torch
from torch import nn


def shape_trap(x, y):
    model = nn.Linear(x.shape[1], 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(200):
        prediction = model(x)
        loss = (prediction.mean() - y.mean()) ** 2
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model
