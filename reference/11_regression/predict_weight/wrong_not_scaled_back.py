"""The weights were standardised for training, and the result was not scaled back: it is the number
of standard deviations above the mean. Multiply by the standard deviation of the weights and add
their mean.

训练时把体重标准化了，结果却没有还原：得到的是比平均值高几个标准差，而不是多少千克。要乘以体重的标准
差，再加上体重的平均值。
"""

import torch
from torch import nn


def predict_weight(heights, weights, height):
    x = (heights - heights.mean()) / heights.std()
    y = (weights - weights.mean()) / weights.std()
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(150):
        loss = nn.functional.mse_loss(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    scaled = (torch.tensor([[height]]) - heights.mean()) / heights.std()
    return model(scaled).item()
