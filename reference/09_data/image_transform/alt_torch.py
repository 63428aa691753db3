"""Everything on PyTorch's side."""

import torch


def image_transform(picture):
    return torch.tensor(picture).float().flatten().div(127.5).sub(1)
