"""This is what you get when the model is left in evaluation mode: training goes on with dropout switched off and
frozen batch-norm statistics, and nothing warns you. Put back the mode it was in.

这是结束后把模型留在 eval 模式的结果：接下来的训练里 dropout 不起作用，batch norm 的统计量也不再更新，
而且没有任何提示。要恢复成原来的模式。
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
