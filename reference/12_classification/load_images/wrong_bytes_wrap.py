"""This is what you get when the bytes are computed with while they are still uint8: a byte holds 0 to 255, and what goes
beyond that begins again at 0, without a warning. Turn them into floats first.

这是字节还是 uint8 时就拿来计算的结果：一个字节只能存 0 到 255，超出的部分会悄悄地从 0 重新开始。
先转换成浮点数再算。
"""

import torch
from torch.utils.data import DataLoader, TensorDataset
from torchvision.datasets import MNIST


def load_images(root, train, batch_size):
    digits = MNIST(root, train=train, download=False)
    pictures = (digits.data.flatten(1) * 2 - 255) / 255
    dataset = TensorDataset(pictures, digits.targets)
    return DataLoader(dataset, batch_size=batch_size, shuffle=train)
