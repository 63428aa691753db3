"""This is what you get when the heights are scaled in place: the answer is right, but the caller's heights are no
centimetres any more, and a second call with them goes wrong. `heights - mean` makes a new tensor.

这是就地缩放身高的结果：答案没错，但调用者手里的身高已经不是厘米数了，再用它们调用一次就会出错。
`heights - mean` 会得到一个新张量。
"""

import torch
from torch import nn


def predict_weight(heights, weights, height):
    mean, deviation = heights.mean(), heights.std()
    x = heights.sub_(mean).div_(deviation)
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(300):
        loss = nn.functional.mse_loss(model(x), weights)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    scaled = (torch.tensor([[height]]) - mean) / deviation
    return model(scaled).item()
