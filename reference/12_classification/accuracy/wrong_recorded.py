"""Autograd records the evaluation. The numbers are right, but every batch builds a graph that is
not needed. `eval()` does not disable recording; `torch.no_grad()` does.

评估时 autograd 仍在记录：数值没错，但每一批都建立了用不到的计算图。`eval()` 不会关掉记录，要
用 `torch.no_grad()`。
"""

import torch


def accuracy(model, loader):
    training = model.training
    model.eval()
    hits, samples = 0, 0
    for xb, yb in loader:
        predicted = model(xb).argmax(dim=1)
        hits += (predicted == yb).sum().item()
        samples += len(yb)
    model.train(training)
    return hits / samples
