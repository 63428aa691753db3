"""Gradient recording is always enabled at the end. If the caller had disabled it, for example with
`torch.no_grad()`, it is now enabled. Use a `with` block, which restores the previous state.

结束时一律打开了梯度记录：调用者原来关着记录（例如在 `torch.no_grad()` 里），之后却变成了打
开。用 `with` 语句块，它会恢复原来的状态。
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
