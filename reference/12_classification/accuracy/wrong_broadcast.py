"""This is what you get when predictions of shape `(b, 1)` meet labels of shape `(b,)`: `==` broadcasts them to
`(b, b)` and compares every prediction with every label, so even more than all can be right. Drop `keepdim`, or
flatten.

这是形状为 `(b, 1)` 的预测和形状为 `(b,)` 的标签相比较的结果：`==` 把它们广播成 `(b, b)`，每个预测都和所有标签比，
答对的甚至会比样本还多。去掉 `keepdim`，或者展平。
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
