"""This is what you get when the model is always put into training mode at the end: one that came in evaluation mode
leaves in the wrong one. Remember the mode first, and put that one back.

这是结束时一律切到训练模式的结果：传进来时处于 eval 模式的模型，出去时模式就错了。先记下原来的模式，再恢复它。
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
