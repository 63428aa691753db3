"""The heights were scaled in place. The result is right, but the caller's tensor has changed, and a
second call with it gives a wrong result. `heights - mean` creates a new tensor.

原地缩放了身高：结果没错，但调用者的张量被改动了，再用它调用一次就会出错。`heights - mean` 会得到一
个新张量。
"""

import torch
from torch import nn


def predict_weight(heights, weights, height):
    mean, deviation = heights.mean(), heights.std()
    x = heights.sub_(mean).div_(deviation)
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(150):
        loss = nn.functional.mse_loss(model(x), weights)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    scaled = (torch.tensor([[height]]) - mean) / deviation
    return model(scaled).item()
