"""A transform for each image, and the data set itself in the loader."""

import numpy as np
import torch
from torch.utils.data import DataLoader
from torchvision.datasets import MNIST


def to_vector(picture):
    values = np.array(picture, dtype="float32") / 255
    return torch.from_numpy((values - 0.5) / 0.5).reshape(-1)


def load_images(root, train, batch_size):
    digits = MNIST(root, train=train, transform=to_vector)
    return DataLoader(digits, batch_size, shuffle=bool(train), drop_last=False)
