"""This is what you get when a model with batch norm comes back in training mode: it normalises by the
batch that it is asked about, so the answer for a picture depends on the pictures beside it. Call
`model.eval()` once training is over.

这是带 batch norm 的模型还停在训练模式就返回的结果：它用当前这一批的统计量做归一化，
所以一张图片的答案会随同批的其他图片而变。训练结束后要调用 `model.eval()`。
"""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset
from torchvision.datasets import MNIST


def train_digits(root):
    """Train on the MNIST files under root; return a model from (n, 784) in [-1, 1] to (n, 10)."""
    digits = MNIST(root, train=True, download=False)
    pictures = digits.data.flatten(1) / 127.5 - 1
    loader = DataLoader(TensorDataset(pictures, digits.targets), batch_size=32, shuffle=True)
    model = nn.Sequential(nn.Linear(784, 200), nn.BatchNorm1d(200), nn.ReLU(), nn.Linear(200, 10))
    criterion = nn.CrossEntropyLoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(15):
        for xb, yb in loader:
            loss = criterion(model(xb), yb)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return model
