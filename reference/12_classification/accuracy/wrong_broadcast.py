"""Predictions of shape `(b, 1)` are compared with labels of shape `(b,)`. `==` broadcasts them to
`(b, b)`, so the result can even exceed 1. Leave out `keepdim`, or flatten the predictions.

用形状为 `(b, 1)` 的预测和形状为 `(b,)` 的标签相比较：`==` 会把它们广播成 `(b, b)`，结果甚至可能大
于 1。去掉 `keepdim`，或者展平。
"""

import torch


def accuracy(model, loader):
    training = model.training
    model.eval()
    hits, samples = 0, 0
    with torch.no_grad():
        for xb, yb in loader:
            predicted = model(xb).argmax(dim=1, keepdim=True)
            hits += (predicted == yb).sum().item()
            samples += len(yb)
    model.train(training)
    return hits / samples
