"""This is what you get when the fraction is rounded: two models that differ in one sample of many then look alike. Return it as it
is; rounding is for whoever prints it.

这是对准确率做了舍入的结果：两个模型只差一个样本时就看不出差别了。原样返回，舍入留给打印的时候。
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
    return round(hits / samples, 2)
