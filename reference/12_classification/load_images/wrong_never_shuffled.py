"""This is what you get without shuffling: the files are sorted by label, and each batch shows one digit only.
Shuffle the training set.

这是没有打乱的结果：文件是按标签排好序的，每一批里只有一种数字。训练集要打乱。
"""

import torch
from torch.utils.data import DataLoader, TensorDataset
from torchvision.datasets import MNIST


def load_images(root, train, batch_size):
    digits = MNIST(root, train=train, download=False)
    pictures = digits.data.flatten(1) / 127.5 - 1
    dataset = TensorDataset(pictures, digits.targets)
    return DataLoader(dataset, batch_size=batch_size, shuffle=False)
