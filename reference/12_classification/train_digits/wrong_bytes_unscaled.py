"""The network was trained on bytes from 0 to 255, but its inputs are from -1 to 1. Scale the
training images in the same way as the inputs.

网络是用 0 到 255 的字节训练的，而使用时的输入在 -1 到 1 之间。训练图片的缩放方式要和使用时的输入一
致。
"""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset
from torchvision.datasets import MNIST


def train_digits(root):
    digits = MNIST(root, train=True, download=False)
    pictures = digits.data.flatten(1).float()
    loader = DataLoader(TensorDataset(pictures, digits.targets), batch_size=32, shuffle=True)
    model = nn.Sequential(nn.Linear(784, 200), nn.ReLU(), nn.Linear(200, 10))
    criterion = nn.CrossEntropyLoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.001)
    for _ in range(8):
        for xb, yb in loader:
            loss = criterion(model(xb), yb)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return model.eval()
