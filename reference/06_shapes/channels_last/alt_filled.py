import torch


def channels_last(x):
    channels, height, width = x.shape
    image = torch.zeros(height, width, channels, dtype=x.dtype, device=x.device)
    for c in range(channels):
        image[:, :, c] = x[c]
    return image
