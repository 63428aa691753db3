"""This is what you get when the hits are counted but not divided: a number of samples, not a fraction.

这是只数了答对的个数、没有相除的结果：得到的是样本个数，而不是比例。
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
