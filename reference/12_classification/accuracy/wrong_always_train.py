"""The model is always put into training mode at the end. A model that was in evaluation mode is
then in the wrong mode. Save the mode first, and restore it.

结束时一律切到了训练模式：传进来时处于评估模式的模型，之后模式就不对了。先保存原来的模式，再恢复它。
"""

import torch


def accuracy(model, loader):
    model.eval()
    hits, samples = 0, 0
    with torch.no_grad():
        for xb, yb in loader:
            predicted = model(xb).argmax(dim=1)
            hits += (predicted == yb).sum().item()
            samples += len(yb)
    model.train()
    return hits / samples
