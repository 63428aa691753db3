"""Every loop starts at another position but keeps the same cyclic order, so neighbours stay
neighbours. Draw a new permutation in every loop.

每次遍历只换了起点，之后仍按同一个循环顺序：相邻的图片始终相邻。每次遍历都要重新抽一个排列。
"""

import torch
from torch.utils.data import DataLoader, TensorDataset
from torchvision.datasets import MNIST


def load_images(root, train, batch_size):
    digits = MNIST(root, train=train, download=False)
    pictures = digits.data.flatten(1) / 127.5 - 1
    dataset = TensorDataset(pictures, digits.targets)
    if not train:
        return DataLoader(dataset, batch_size=batch_size)
    order = torch.randperm(len(pictures))

    class Rotated:
        def __iter__(self):
            return iter(order.roll(int(torch.randint(len(order), ()))).tolist())

        def __len__(self):
            return len(order)

    return DataLoader(dataset, batch_size=batch_size, sampler=Rotated())
