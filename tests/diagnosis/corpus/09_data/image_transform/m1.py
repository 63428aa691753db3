# mistake: does the arithmetic in uint8, which wraps around above 255, before it converts
import torch


def image_transform(picture):
    scaled = (picture * 2 - 255) / 255
    return torch.from_numpy(scaled).float().flatten()
