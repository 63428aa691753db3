# mistake: torch.var_mean gives the variance, and the columns are divided by it without taking the square root, so their deviation does not become 1.
"""Standardise columns by the statistics of the training set."""

import torch


def standardise(train, test):
    """Return (train, test), each column with mean 0 and deviation 1 as measured on train."""
    spread, mean = torch.var_mean(train, dim=0, correction=0)
    constant = (train == train[0]).all(dim=0)
    spread = torch.where(constant, torch.ones_like(spread), spread)
    return (train - mean) / spread, (test - mean) / spread
