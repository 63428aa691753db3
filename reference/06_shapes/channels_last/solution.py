import torch


def channels_last(x):
    """Return the image `x`, (channels, height, width), as (height, width, channels)."""
    return torch.permute(x, (1, 2, 0))
