"""This is what you get when the pictures keep their two dims: `(b, 1, 28, 28)` is for convolutions. A linear layer
wants `(b, 784)`.

这是图片没有展平的结果：`(b, 1, 28, 28)` 是给卷积用的，线性层要的是 `(b, 784)`。
"""

import torch
from torch.utils.data import DataLoader, TensorDataset
from torchvision.datasets import MNIST


def load_images(root, train, batch_size):
    digits = MNIST(root, train=train, download=False)
    pictures = digits.data.unsqueeze(1) / 127.5 - 1
    dataset = TensorDataset(pictures, digits.targets)
    return DataLoader(dataset, batch_size=batch_size, shuffle=train)
