"""`model.eval()` is missing, so dropout and batch norm behave as in training. `no_grad` does not
change that.

没有调用 `model.eval()`：dropout 和 batch norm 仍按训练时的方式工作。`no_grad` 改变不了这一点。
"""

import torch


def accuracy(model, loader):
    training = model.training
    hits, samples = 0, 0
    with torch.no_grad():
        for xb, yb in loader:
            predicted = model(xb).argmax(dim=1)
            hits += (predicted == yb).sum().item()
            samples += len(yb)
    model.train(training)
    return hits / samples
