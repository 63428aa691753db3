"""This is what you get with the mean and deviation of MNIST that many tutorials use, 0.1307 and 0.3081: the values go from
about -0.42 to 2.82. For -1 to 1 choose mean and deviation so that 0 becomes -1 and 1 becomes 1.

这是用了许多教程里 MNIST 的平均值和标准差（0.1307 和 0.3081）的结果：数值大约从 -0.42 到 2.82。
要得到 -1 到 1，平均值和标准差应选得让 0 变成 -1、1 变成 1。
"""

import torch
from torch.utils.data import DataLoader, TensorDataset
from torchvision.datasets import MNIST


def load_images(root, train, batch_size):
    digits = MNIST(root, train=train, download=False)
    pictures = (digits.data.flatten(1) / 255 - 0.1307) / 0.3081
    dataset = TensorDataset(pictures, digits.targets)
    return DataLoader(dataset, batch_size=batch_size, shuffle=train)
