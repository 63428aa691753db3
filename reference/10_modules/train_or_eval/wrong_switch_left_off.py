"""This is what you get when gradient recording is switched off for everybody and stays off: the next training step finds
no graph. Use `with torch.no_grad():`, which undoes itself.

这是把全局的梯度记录关掉、又没有再打开的结果：下一步训练就找不到计算图了。
用 `with torch.no_grad():`，它会自己恢复。
"""

import torch


def predict(model, x):
    was_training = model.training
    model.eval()
    torch.set_grad_enabled(False)
    prediction = model(x)
    model.train(was_training)
    return prediction
