"""`drop_last=True` leaves out the samples of the last, smaller batch. Leave it at its default.

设置了 `drop_last=True`：凑不满一批的样本被丢掉了。保持默认值即可。
"""

import torch
from torch.utils.data import DataLoader, TensorDataset
from torchvision.datasets import MNIST


def load_images(root, train, batch_size):
    digits = MNIST(root, train=train, download=False)
    pictures = digits.data.flatten(1) / 127.5 - 1
    dataset = TensorDataset(pictures, digits.targets)
    return DataLoader(dataset, batch_size=batch_size, shuffle=train, drop_last=True)
