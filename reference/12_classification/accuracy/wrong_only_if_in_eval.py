"""A model in training mode is not evaluated. The function must work in both modes: switch to
evaluation mode, and restore the mode afterwards.

模型处于训练模式时没有评估。两种模式都要能用：由函数自己切换到评估模式，用完再恢复。
"""

import torch


def accuracy(model, loader):
    if model.training:
        return 0.0
    hits, samples = 0, 0
    with torch.no_grad():
        for xb, yb in loader:
            predicted = model(xb).argmax(dim=1)
            hits += (predicted == yb).sum().item()
            samples += len(yb)
    return hits / samples
