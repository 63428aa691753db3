"""This is what you get when the order is drawn once, when the loader is made: every epoch then sees the same batches.
A `DataLoader` with `shuffle=True` draws a new order in every loop.

这是只在创建加载器时打乱一次的结果：每个 epoch 看到的批次都一样。`DataLoader` 设 `shuffle=True`，每次遍历都会重新打乱。
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
