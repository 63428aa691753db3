"""The images are sorted by label and were not shuffled. Each batch has only one digit, so the model
forgets the first digits while it learns the last. There is no error, but the accuracy is
low. Shuffle the training data in every epoch.

图片按标签排好了序，却没有打乱：每一批只有一种数字，模型学到后面的数字时会忘掉前面的。程序不会报错，
只是准确率很低。训练数据每一轮都要打乱。
"""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset
from torchvision.datasets import MNIST


def train_digits(root):
    digits = MNIST(root, train=True, download=False)
    pictures = digits.data.flatten(1) / 127.5 - 1
    loader = DataLoader(TensorDataset(pictures, digits.targets), batch_size=32)
    model = nn.Sequential(nn.Linear(784, 200), nn.ReLU(), nn.Linear(200, 10))
    criterion = nn.CrossEntropyLoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(8):
        for xb, yb in loader:
            loss = criterion(model(xb), yb)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return model.eval()
