"""Accuracy of a classifier."""

import torch


def accuracy(model, loader):
    """Return the fraction of correct predictions over all samples; restore the model's mode."""
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
