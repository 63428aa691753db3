"""This is what you get when the function returns the loss that the model has in the end: report and model agree now, but both
are those of the last step, and the best one is lost all the same. Keep the best weights, then the best loss is true.

这是返回模型最后的损失的结果：报告和模型是一致了，可都是最后一步的，最好的那个照样丢了。
把最好的权重留住，最低的损失自然就是真的。
"""

import torch
from torch import nn


def train(model, train_data, val_data, lr, steps):
    x, y = train_data
    x_val, y_val = val_data
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    best_loss, best_state = float("inf"), None
    for _ in range(steps):
        model.train()
        loss = nn.functional.mse_loss(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        model.eval()
        with torch.no_grad():
            val_loss = nn.functional.mse_loss(model(x_val), y_val).item()
        if val_loss < best_loss:
            best_loss = val_loss
            best_state = model.state_dict()
    model.load_state_dict(best_state)
    return val_loss
