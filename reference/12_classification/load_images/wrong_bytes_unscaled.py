"""This is what you get when the bytes are only converted to float: inputs up to 255 make the first steps of any
training explode. Scale them to -1 to 1.

这是只把字节转成浮点数、没有缩放的结果：输入大到 255，训练的头几步就会爆炸。要缩放到 -1 到 1。
"""

import torch
from torch.utils.data import DataLoader, TensorDataset
from torchvision.datasets import MNIST


def load_images(root, train, batch_size):
    digits = MNIST(root, train=train, download=False)
    pictures = digits.data.flatten(1).float()
    dataset = TensorDataset(pictures, digits.targets)
    return DataLoader(dataset, batch_size=batch_size, shuffle=train)
