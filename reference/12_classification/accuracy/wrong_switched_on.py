"""This is what you get when recording is switched on at the end whatever it was before: a caller who had it off, inside
`torch.no_grad()` for instance, has it on from then on. A `with` block gives back what was there.

这是结束时一律打开记录的结果：调用者原来关着记录（例如在 `torch.no_grad()` 里），之后却变成了打开。
用 `with` 语句块，原来怎样就会恢复成怎样。
"""

import torch


def accuracy(model, loader):
    training = model.training
    model.eval()
    torch.set_grad_enabled(False)
    hits, samples = 0, 0
    for xb, yb in loader:
        predicted = model(xb).argmax(dim=1)
        hits += (predicted == yb).sum().item()
        samples += len(yb)
    torch.set_grad_enabled(True)
    model.train(training)
    return hits / samples
