"""This is what you get with `drop_last=True`: the samples that do not fill a batch are left out. Leave it at its
default.

这是设了 `drop_last=True` 的结果：凑不满一批的样本被丢掉了。保持默认值即可。
"""

import torch
from torch.utils.data import DataLoader, TensorDataset
from torchvision.datasets import MNIST


def load_images(root, train, batch_size):
    digits = MNIST(root, train=train, download=False)
    pictures = digits.data.flatten(1) / 127.5 - 1
    dataset = TensorDataset(pictures, digits.targets)
    return DataLoader(dataset, batch_size=batch_size, shuffle=train, drop_last=True)
