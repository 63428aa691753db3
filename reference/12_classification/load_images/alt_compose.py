"""torchvision's own transforms, composed."""

import torch
from torch.utils.data import DataLoader
from torchvision import datasets, transforms


def load_images(root, train, batch_size):
    steps = [
        transforms.ToTensor(),
        transforms.Normalize((0.5,), (0.5,)),
        transforms.Lambda(torch.flatten),
    ]
    digits = datasets.MNIST(root, train=train, transform=transforms.Compose(steps))
    return DataLoader(digits, batch_size=batch_size, shuffle=train)
