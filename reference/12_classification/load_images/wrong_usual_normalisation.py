"""The values were normalised with the mean 0.1307 and the standard deviation 0.3081 of MNIST, as in
many tutorials. The result is from about -0.42 to 2.82. Choose mean and standard deviation so
that 0 becomes -1 and 1 becomes 1.

用了许多教程里 MNIST 的平均值和标准差（0.1307 和 0.3081）：数值大约从 -0.42 到 2.82。平均值和标准差
应选得让 0 变成 -1、1 变成 1。
"""

import torch
from torch.utils.data import DataLoader, TensorDataset
from torchvision.datasets import MNIST


def load_images(root, train, batch_size):
    digits = MNIST(root, train=train, download=False)
    pictures = (digits.data.flatten(1) / 255 - 0.1307) / 0.3081
    dataset = TensorDataset(pictures, digits.targets)
    return DataLoader(dataset, batch_size=batch_size, shuffle=train)
