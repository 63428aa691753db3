"""This is what you get when autograd records the evaluation: the numbers are right, but every batch builds a graph
that nobody needs. `eval()` does not switch recording off; `torch.no_grad()` does.

这是评估时 autograd 仍在记录的结果：数值没错，但每一批都白白建了一张计算图。
`eval()` 不会关掉记录，`torch.no_grad()` 才会。
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
