"""This is what you get when the network is trained on bytes from 0 to 255 and then asked about numbers
from -1 to 1: to it, every new picture looks like darkness. Scale the training pictures as the inputs
will be scaled.

这是用 0 到 255 的字节训练、却用 -1 到 1 的数去问它的结果：在它看来，每张新图片都是一片漆黑。
训练图片的缩放方式要和将来的输入一致。
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
    for _ in range(15):
        for xb, yb in loader:
            loss = criterion(model(xb), yb)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return model.eval()
