"""The arithmetic was done in uint8. A byte holds 0 to 255, and larger values wrap around without a
warning. Convert to float first.

直接用 uint8 做了计算：一个字节只能存 0 到 255，超出的部分会从 0 重新开始，而且没有警告。先转换成浮
点数再算。
"""

import torch
from torch.utils.data import DataLoader, TensorDataset
from torchvision.datasets import MNIST


def load_images(root, train, batch_size):
    digits = MNIST(root, train=train, download=False)
    pictures = (digits.data.flatten(1) * 2 - 255) / 255
    dataset = TensorDataset(pictures, digits.targets)
    return DataLoader(dataset, batch_size=batch_size, shuffle=train)
