"""This is what you get when the training breaks off at the first loss that is not better: by then the model has already made
the step that made it worse. It is one step past its best, and nothing has been kept to go back to. Copy the state
when it is the best.

这是一遇到没有变好的损失就停下的结果：这时让它变差的那一步已经走完了，模型比最好的状态多走了一步，
手里也没有可以恢复的东西。要在最好的时候把状态复制下来。
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
