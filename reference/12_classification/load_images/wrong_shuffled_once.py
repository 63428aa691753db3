"""The order was drawn once, when the loader was created, so every epoch has the same batches. A
`DataLoader` with `shuffle=True` draws a new order in every loop.

只在创建加载器时打乱了一次：每一轮的批次都一样。`DataLoader` 设 `shuffle=True`，每次遍历都会重新打
乱。
"""

import torch
from torch.utils.data import DataLoader, TensorDataset
from torchvision.datasets import MNIST


def load_images(root, train, batch_size):
    digits = MNIST(root, train=train, download=False)
    pictures = digits.data.flatten(1) / 127.5 - 1
    dataset = TensorDataset(pictures, digits.targets)
    order = torch.randperm(len(pictures)) if train else torch.arange(len(pictures))
    dataset = TensorDataset(pictures[order], digits.targets[order])
    return DataLoader(dataset, batch_size=batch_size)
