"""The line is the prediction of the last training step. It was computed before the update of that
step, so it is one step behind the trained model. Predict once more after the loop.

把最后一个训练步里的预测值当作了直线：它是在那一步更新之前算的，比训练好的模型差一步。循环结束之后再
预测一次。
"""

import torch
from torch import nn


def fit_line_plot(model, x, y, lr, steps):
    criterion = nn.MSELoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    losses = []
    for _ in range(steps):
        prediction = model(x)
        loss = criterion(prediction, y)
        losses.append(loss.item())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    order = x.flatten().argsort()
    line = prediction.detach()[order]
    return {"loss": losses, "x": x[order].flatten().tolist(), "line": line.flatten().tolist()}
