"""This is what you get when `train` does not reach the data set: whoever asks for the test set gets the training
pictures again, and a test on those says nothing. Pass the flag on to `MNIST`.

这是没有把 `train` 传给数据集的结果：要测试集的人拿到的还是训练图片，用它测试毫无意义。把这个参数传给 `MNIST`。
"""

import torch
from torch.utils.data import DataLoader, TensorDataset
from torchvision.datasets import MNIST


def load_images(root, train, batch_size):
    digits = MNIST(root, train=True, download=False)
    pictures = digits.data.flatten(1) / 127.5 - 1
    dataset = TensorDataset(pictures, digits.targets)
    return DataLoader(dataset, batch_size=batch_size, shuffle=train)
