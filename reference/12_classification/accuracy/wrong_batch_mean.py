"""This is what you get when the accuracies of the batches are averaged: a last batch of one sample then counts as
much as a full one. Count hits and samples, and divide at the end.

这是对各批的准确率取平均的结果：最后一批只有一个样本，分量却和整批一样。累计答对数和样本数，最后再相除。
"""

import torch


def accuracy(model, loader):
    training = model.training
    model.eval()
    hits, samples = 0, 0
    with torch.no_grad():
        for xb, yb in loader:
            predicted = model(xb).argmax(dim=1)
            hits += (predicted == yb).float().mean().item()
            samples += 1
    model.train(training)
    return hits / samples
