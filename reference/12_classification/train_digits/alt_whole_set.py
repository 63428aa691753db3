"""All images in every step, so that the order does not matter."""

import torch
from torch import nn
from torchvision.datasets import MNIST


def train_digits(root):
    digits = MNIST(root, train=True)
    x = (digits.data.view(-1, 784).float() / 255 - 0.5) / 0.5
    model = nn.Sequential(nn.Linear(784, 200), nn.ReLU(), nn.Linear(200, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=3e-3)
    for _ in range(60):
        loss = nn.functional.cross_entropy(model(x), digits.targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model
