"""This is what you get without `model.eval()`: dropout and batch norm still behave as in training, so the answers
are not the ones the model would give in use. `no_grad` does not change that.

这是没有调用 `model.eval()` 的结果：dropout 和 batch norm 仍按训练时的方式工作，得到的不是模型实际使用时的答案。
`no_grad` 改变不了这一点。
"""

import torch


def accuracy(model, loader):
    training = model.training
    hits, samples = 0, 0
    with torch.no_grad():
        for xb, yb in loader:
            predicted = model(xb).argmax(dim=1)
            hits += (predicted == yb).sum().item()
            samples += len(yb)
    model.train(training)
    return hits / samples
