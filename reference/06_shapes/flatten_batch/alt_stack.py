import torch


def flatten_batch(x):
    return torch.stack([sample.flatten() for sample in x])
