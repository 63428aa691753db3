"""Set all other elements to 0, then sum each row."""

import torch


def gather_targets(x, targets):
    chosen = torch.nn.functional.one_hot(targets, x.shape[1])
    return (x * chosen).sum(dim=1)
