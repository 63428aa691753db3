"""Gradient recording was disabled globally and not enabled again, so the next training step has no
graph. Use `with torch.no_grad():`, which restores the old state by itself.

关掉了全局的梯度记录，又没有再打开：下一步训练就没有计算图了。用 `with torch.no_grad():`，它会自动恢
复。
"""

import torch


def predict(model, x):
    was_training = model.training
    model.eval()
    torch.set_grad_enabled(False)
    prediction = model(x)
    model.train(was_training)
    return prediction
