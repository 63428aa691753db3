"""The bytes were scaled to 0 to 1, as `ToTensor` does. For -1 to 1, subtract 0.5 and divide by 0.5.

只缩放到了 0 到 1（`ToTensor` 就是这样）。再减去 0.5、除以 0.5，才是 -1 到 1。
"""

import torch
from torch.utils.data import DataLoader, TensorDataset
from torchvision.datasets import MNIST


def load_images(root, train, batch_size):
    digits = MNIST(root, train=train, download=False)
    pictures = digits.data.flatten(1) / 255
    dataset = TensorDataset(pictures, digits.targets)
    return DataLoader(dataset, batch_size=batch_size, shuffle=train)
