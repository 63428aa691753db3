"""The result is the number of correct predictions. Divide it by the number of samples.

返回的是答对的个数，没有除以样本个数。题目要的是比例。
"""

import torch


def accuracy(model, loader):
    training = model.training
    model.eval()
    hits, samples = 0, 0
    with torch.no_grad():
        for xb, yb in loader:
            predicted = model(xb).argmax(dim=1)
            hits += (predicted == yb).sum().item()
            samples += len(yb)
    model.train(training)
    return float(hits)
