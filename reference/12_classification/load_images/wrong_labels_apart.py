"""This is what you get when pictures and labels are put in order separately: each picture then carries the label of
another, nothing complains, and no network can learn from it. One permutation must move both.

这是图片和标签没有一起重排的结果：每张图片配上了别人的标签，程序不会报错，但哪个网络都学不会。
同一个排列要同时作用于两者。
"""

import torch
from torch.utils.data import DataLoader, TensorDataset
from torchvision.datasets import MNIST


def load_images(root, train, batch_size):
    digits = MNIST(root, train=train, download=False)
    pictures = digits.data.flatten(1) / 127.5 - 1
    dataset = TensorDataset(pictures, digits.targets)
    order = torch.randperm(len(pictures)) if train else torch.arange(len(pictures))
    dataset = TensorDataset(pictures[order], digits.targets)
    return DataLoader(dataset, batch_size=batch_size, shuffle=train)
