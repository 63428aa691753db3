"""This is what you get when the predictions are averaged before they are compared: only the mean of the
answers is trained, and any line through the centre of the data has that mean right. Subtract sample by
sample, square, and take the mean last.

这是先对预测值取平均、再去比较的结果：训练的只是答案的平均值，而任何过数据中心的直线都满足这个平均值。
应该逐个样本相减、平方，最后才取平均。
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
