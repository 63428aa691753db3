"""How often a classifier is right."""

import torch


def accuracy(model, loader):
    """Return the fraction of right answers over all samples, and leave the model's mode alone."""
    training = model.training
    model.eval()
    hits, samples = 0, 0
    with torch.no_grad():
        for xb, yb in loader:
            predicted = model(xb).argmax(dim=1)
            hits += (predicted == yb).sum().item()
            samples += len(yb)
    model.train(training)
    return hits / samples
