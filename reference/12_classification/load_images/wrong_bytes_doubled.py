"""The bytes were doubled before they became floats. A byte holds 0 to 255, so from 128 on the product
wraps around without a warning: 200 becomes 144, and no value comes near 1. Convert to float first,
or divide first.

字节还没有变成浮点数就乘了 2。一个字节只能存 0 到 255，所以从 128 起，乘积会从 0 重新开始，而且没有警
告：200 变成了 144，没有一个值能到 1。请先转换成浮点数，或者先做除法。
"""

from torch.utils.data import DataLoader, TensorDataset
from torchvision.datasets import MNIST


def load_images(root, train, batch_size):
    digits = MNIST(root, train=train, download=False)
    pictures = digits.data.flatten(1) * 2 / 255 - 1
    dataset = TensorDataset(pictures, digits.targets)
    return DataLoader(dataset, batch_size=batch_size, shuffle=train)
