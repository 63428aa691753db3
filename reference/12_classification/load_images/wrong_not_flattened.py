"""The images are not flattened. Shape `(b, 1, 28, 28)` is for convolutions. The linear layer needs
`(b, 784)`.

图片没有展平：`(b, 1, 28, 28)` 是给卷积用的，线性层要的是 `(b, 784)`。
"""

import torch
from torch.utils.data import DataLoader, TensorDataset
from torchvision.datasets import MNIST


def load_images(root, train, batch_size):
    digits = MNIST(root, train=train, download=False)
    pictures = digits.data.unsqueeze(1) / 127.5 - 1
    dataset = TensorDataset(pictures, digits.targets)
    return DataLoader(dataset, batch_size=batch_size, shuffle=train)
