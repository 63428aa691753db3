"""The model was trained on scaled heights, but `height` was passed in centimetres. Scale `height`
in the same way as the training data.

模型是用缩放后的身高训练的，`height` 却直接以厘米传给了模型。`height` 的缩放方式要和训练数据完全一
样。
"""

import torch
from torch import nn


def predict_weight(heights, weights, height):
    x = (heights - heights.mean()) / heights.std()
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(150):
        loss = nn.functional.mse_loss(model(x), weights)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model(torch.tensor([[height]])).item()
