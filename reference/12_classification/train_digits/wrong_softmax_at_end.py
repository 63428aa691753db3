"""The model ends with softmax. The accuracy is right, because the largest element stays the
largest, but the output is probabilities. Return logits: `nn.CrossEntropyLoss` applies softmax
itself.

模型以 softmax 结尾：最大的那一项位置不变，所以准确率没问题，但输出的是概率。应返
回 logits，`nn.CrossEntropyLoss` 自己会做 softmax。
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
    model = nn.Sequential(nn.Linear(784, 200), nn.ReLU(), nn.Linear(200, 10), nn.Softmax(dim=1))
    criterion = nn.CrossEntropyLoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    for _ in range(8):
        for xb, yb in loader:
            loss = criterion(model(xb), yb)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return model.eval()
