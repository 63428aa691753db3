"""This is what you get when a model with dropout comes back in training mode: it still throws units away
at random, so the same picture gets another answer each time, and often a wrong one. `no_grad` does
not change that; `model.eval()` does. Call it once training is over.

这是带 dropout 的模型还停在训练模式就返回的结果：它仍在随机丢弃神经元，同一张图片每次答案都不一样，
而且经常答错。`no_grad` 管不了这件事，要靠 `model.eval()`。训练结束后调用它。
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
    for _ in range(15):
        for xb, yb in loader:
            loss = criterion(model(xb), yb)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return model
