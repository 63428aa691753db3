"""This is what you get when the model and the loss that is returned are both those of the last step: they agree, and the
best step is lost all the same. Keep a copy of the state of the best step, and bring it back at the end.

这是模型和返回的损失都停在最后一步的结果：两者是一致了，可最好的那一步照样丢了。
把最好那一步的状态复制一份留住，最后再恢复。
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
