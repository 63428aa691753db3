"""This is what you get when a model in training mode is turned away: the fraction is asked for whatever the mode, and it is
the function that switches to evaluation mode, for the time of its work.

这是模型处于训练模式就不评估的结果：不管传进来时是哪种模式，都要给出准确率；
应该由函数自己切换到评估模式，用完再恢复。
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
