"""This is what you get when sorted pictures are not shuffled: each batch holds one digit, so every step
teaches the model to answer with that digit, and the end of an epoch undoes its beginning. Nothing
fails; only the accuracy is low. Shuffle the training data in every epoch.

这是按标签排好序的图片没有打乱的结果：每一批只有一种数字，每一步都在教模型只答这个数字，
学到后面就把前面的忘了。程序不会报错，只是准确率很低。训练数据每个 epoch 都要打乱。
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
    for _ in range(15):
        for xb, yb in loader:
            loss = criterion(model(xb), yb)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return model.eval()
