"""Standardise columns by the statistics of the training set."""

import torch


def standardise(train, test):
    """Return (train, test), standardised with each column's mean and deviation in train."""
    mean = train.mean(dim=0)
    std = train.std(dim=0, correction=0)
    constant = train.amin(dim=0) == train.amax(dim=0)
    std = torch.where(constant, torch.ones_like(std), std)
    return (train - mean) / std, (test - mean) / std
