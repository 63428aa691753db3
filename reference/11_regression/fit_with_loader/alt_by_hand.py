"""Gradients by formula, batches in the order of the data, a function as the model."""

import torch
from torch.utils.data import DataLoader, TensorDataset


def fit_with_loader(x, y):
    w = b = torch.tensor(0.0)
    loader = DataLoader(TensorDataset(x, y), batch_size=25)
    for _ in range(150):
        for xb, yb in loader:
            error = xb * w + b - yb
            w = w - 0.01 * 2 * (error * xb).mean()
            b = b - 0.01 * 2 * error.mean()
    return lambda inputs: inputs * w + b
