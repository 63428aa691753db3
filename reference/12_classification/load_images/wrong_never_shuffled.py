"""The training set is not shuffled. The files are sorted by label, so each batch has only one
digit. Shuffle the training set.

训练集没有打乱：文件是按标签排好序的，每一批里只有一种数字。训练集要打乱。
"""

import torch
from torch.utils.data import DataLoader, TensorDataset
from torchvision.datasets import MNIST


def load_images(root, train, batch_size):
    digits = MNIST(root, train=train, download=False)
    pictures = digits.data.flatten(1) / 127.5 - 1
    dataset = TensorDataset(pictures, digits.targets)
    return DataLoader(dataset, batch_size=batch_size, shuffle=False)
