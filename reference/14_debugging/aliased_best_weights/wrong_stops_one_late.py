"""Training stops at the first loss that is not better. By then the model has already made that
step, and the best state was not copied. Make all steps, and copy the state at each new best
loss.

遇到第一个没有变好的损失就停止了：这时那一步已经更新过，而最好的状态没有保存下来。要走完所有的步，并
在每次出现新的最低损失时拷贝状态。
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
        else:
            break
    model.load_state_dict(best_state)
    return best_loss
