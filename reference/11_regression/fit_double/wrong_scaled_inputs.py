"""The model was trained on standardised inputs, but the checker calls it with raw inputs. Include
the scaling in the model, or convert weight and bias. For x from 1 to 3, no scaling is needed.

模型是用标准化之后的输入训练的，但调用时给的是原始输入。让模型自己也做缩放，或者把缩放折算进权重和偏
置；x 在 1 到 3 之间，其实不用缩放。
"""

import torch
from torch import nn


def fit_double(x, y):
    scaled = (x - x.mean()) / x.std()
    model = nn.Linear(1, 1)
    criterion = nn.MSELoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(100):
        loss = criterion(model(scaled), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model
