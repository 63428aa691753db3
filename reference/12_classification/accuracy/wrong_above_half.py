"""A prediction counts as correct only if the probability of its class is above 0.5. With more than
two classes, the largest probability can be smaller. Compare the class of the largest logit with
the label.

只有正确类别的概率大于 0.5 才算答对。类别多于两个时，最大的概率也可能不到 0.5。
要拿 logit 最大的那一类与标签比较。
"""

import torch


def accuracy(model, loader):
    training = model.training
    model.eval()
    hits, samples = 0, 0
    with torch.no_grad():
        for xb, yb in loader:
            probabilities = torch.softmax(model(xb), dim=1)
            hits += (probabilities[torch.arange(len(yb)), yb] > 0.5).sum().item()
            samples += len(yb)
    model.train(training)
    return hits / samples
