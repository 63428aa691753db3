"""The gradients are never cleared. Each `backward()` adds to the gradients of all earlier batches,
the steps grow, and the accuracy is that of guessing. Clear the gradients before every
`backward()`.

一直没有清零梯度：每次 `backward()` 都叠加在之前所有批次的梯度上，更新的步长越来越大，最后的准确率和
随机猜测一样。每次 `backward()` 之前先清零梯度。
"""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset
from torchvision.datasets import MNIST


def train_digits(root):
    digits = MNIST(root, train=True, download=False)
    pictures = digits.data.flatten(1) / 127.5 - 1
    loader = DataLoader(TensorDataset(pictures, digits.targets), batch_size=32, shuffle=True)
    model = nn.Sequential(nn.Linear(784, 200), nn.ReLU(), nn.Linear(200, 10))
    criterion = nn.CrossEntropyLoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(8):
        for xb, yb in loader:
            loss = criterion(model(xb), yb)
            loss.backward()
            optimizer.step()
    return model.eval()
