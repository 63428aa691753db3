# mistake: normalises with MNIST's mean and deviation as in the tutorials, which does not scale to -1 to 1
import torch
from torch.utils.data import DataLoader
from torchvision import transforms
from torchvision.datasets import MNIST


def load_images(root, train, batch_size):
    transform = transforms.Compose([
        transforms.ToTensor(),
        transforms.Normalize((0.1307,), (0.3081,)),
        transforms.Lambda(torch.flatten),
    ])
    data = MNIST(root, train=train, download=False, transform=transform)
    return DataLoader(data, batch_size=batch_size, shuffle=train)
