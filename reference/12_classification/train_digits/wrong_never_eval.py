"""A model with dropout was returned in training mode. It still drops units at random, so its
predictions are random and often wrong. `no_grad` does not change that. Call `model.eval()` after
training.

带 dropout 的模型是以训练模式返回的：它仍在随机丢弃神经元，同一张图片每次的预测都不一样，而且经常出
错。`no_grad` 改变不了这一点。训练结束后要调用 `model.eval()`。
"""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset
from torchvision.datasets import MNIST


def train_digits(root):
    digits = MNIST(root, train=True, download=False)
    pictures = digits.data.flatten(1) / 127.5 - 1
    loader = DataLoader(TensorDataset(pictures, digits.targets), batch_size=32, shuffle=True)
    model = nn.Sequential(nn.Linear(784, 200), nn.ReLU(), nn.Dropout(0.8), nn.Linear(200, 10))
    criterion = nn.CrossEntropyLoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(8):
        for xb, yb in loader:
            loss = criterion(model(xb), yb)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return model
