"""This is what you get when the model was trained on scaled heights and is then asked about a height in
centimetres: to it, 176 means 176 standard deviations above the mean. Scale the question exactly as
the training data were scaled.

这是用缩放后的身高训练、却直接拿厘米数去问模型的结果：在它看来，176 就是比平均值高出 176 个标准差。
提问用的身高，缩放方式要和训练数据完全一样。
"""

import torch
from torch import nn


def predict_weight(heights, weights, height):
    x = (heights - heights.mean()) / heights.std()
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(300):
        loss = nn.functional.mse_loss(model(x), weights)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model(torch.tensor([[height]])).item()
