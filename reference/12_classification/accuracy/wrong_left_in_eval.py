"""The model stays in evaluation mode. Later training then runs without dropout and with fixed
batch-norm statistics, and there is no warning. Restore the mode.

结束后模型仍处于评估模式：接下来的训练里 dropout 不起作用，batch norm 的统计量也不再更新，而且没有任
何提示。要恢复原来的模式。
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
    return hits / samples
