"""The bytes were converted to float, but not scaled. Inputs up to 255 make training unstable. Scale
them to -1 to 1.

只把字节转成了浮点数，没有缩放：输入大到 255，训练会不稳定。要缩放到 -1 到 1。
"""

import torch
from torch.utils.data import DataLoader, TensorDataset
from torchvision.datasets import MNIST


def load_images(root, train, batch_size):
    digits = MNIST(root, train=train, download=False)
    pictures = digits.data.flatten(1).float()
    dataset = TensorDataset(pictures, digits.targets)
    return DataLoader(dataset, batch_size=batch_size, shuffle=train)
