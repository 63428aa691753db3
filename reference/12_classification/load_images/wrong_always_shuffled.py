"""The test set is shuffled too, so its predictions cannot be matched with the files. Shuffle only
if `train` is True.

测试集也被打乱了：预测就没法和文件里的图片一一对应。只有 `train` 为 True 时才打乱。
"""

import torch
from torch.utils.data import DataLoader, TensorDataset
from torchvision.datasets import MNIST


def load_images(root, train, batch_size):
    digits = MNIST(root, train=train, download=False)
    pictures = digits.data.flatten(1) / 127.5 - 1
    dataset = TensorDataset(pictures, digits.targets)
    return DataLoader(dataset, batch_size=batch_size, shuffle=True)
