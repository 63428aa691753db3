import torch


def channels_last(x):
    return torch.stack([channel for channel in x], dim=2)
