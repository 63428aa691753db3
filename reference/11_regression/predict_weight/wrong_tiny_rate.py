"""This is what you get when the heights stay in centimetres and the learning rate is made tiny instead: the
loss no longer explodes, but the intercept does not get anywhere, and the line runs almost through
the origin. Scale the heights; then slope and intercept learn at the same pace.

这是身高仍用厘米数、只把学习率调得极小的结果：损失不再爆炸，但截距几乎不动，得到的直线差不多过原点。
把身高缩放一下，斜率和截距就能以同样的速度学习。
"""

import torch
from torch import nn


def predict_weight(heights, weights, height):
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=1e-5)
    for _ in range(1000):
        loss = nn.functional.mse_loss(model(heights), weights)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model(torch.tensor([[height]])).item()
