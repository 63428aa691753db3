"""This is what you get when the model is trained on standardised inputs and returned as it is: whoever calls it hands in the
raw ones. Let the model do the scaling too, or put it into weight and bias; x from 1 to 3 needs none.

这是用标准化之后的输入来训练、却原样返回模型的结果：调用模型的人给的是原始输入。
让模型自己也做缩放，或者把缩放折算进权重和偏置；x 在 1 到 3 之间，其实不用缩放。
"""

import torch
from torch import nn


def fit_double(x, y):
    scaled = (x - x.mean()) / x.std()
    model = nn.Linear(1, 1)
    criterion = nn.MSELoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(600):
        loss = criterion(model(scaled), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model
