# mistake: measures on train and test together, so something of the test set leaks into the statistics
import torch


def standardise(train, test):
    everything = torch.cat([train, test])
    mean = everything.mean(dim=0)
    std = everything.std(dim=0, unbiased=False)
    std = torch.where((train == train[0]).all(dim=0), torch.ones_like(std), std)
    return (train - mean) / std, (test - mean) / std
