"""The heights are not scaled, and the learning rate is tiny. The loss does not diverge, but the
intercept hardly changes, and the line passes close to the origin. Scale the heights: then slope
and intercept converge at similar speed.

身高没有缩放，学习率又极小：损失不会发散，但截距几乎不变，得到的直线差不多过原点。把身高缩放一下，斜
率和截距就能以相近的速度收敛。
"""

import torch
from torch import nn


def predict_weight(heights, weights, height):
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=1e-5)
    for _ in range(300):
        loss = nn.functional.mse_loss(model(heights), weights)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model(torch.tensor([[height]])).item()
