"""Images and labels were reordered separately, so an image has the label of another image. There is
no error, but no network can learn from this data. Apply the same permutation to both.

图片和标签没有一起重排：图片配上了别的图片的标签，程序不会报错，但网络学不到东西。同一个排列要同时作
用于两者。
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
