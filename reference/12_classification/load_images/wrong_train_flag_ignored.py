"""`train` is not passed to the data set, so the training images are also returned as the test
set. Pass it to `MNIST`.

没有把 `train` 传给数据集：要测试集时，返回的还是训练图片。把这个参数传给 `MNIST`。
"""

import torch
from torch.utils.data import DataLoader, TensorDataset
from torchvision.datasets import MNIST


def load_images(root, train, batch_size):
    digits = MNIST(root, train=True, download=False)
    pictures = digits.data.flatten(1) / 127.5 - 1
    dataset = TensorDataset(pictures, digits.targets)
    return DataLoader(dataset, batch_size=batch_size, shuffle=train)
