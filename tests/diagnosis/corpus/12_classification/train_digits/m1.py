# mistake: does not shuffle pictures that are sorted by label, so the network forgets the early digits again
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset
from torchvision.datasets import MNIST


def train_digits(root):
    data = MNIST(root, train=True, download=False)
    x = data.data.float().view(-1, 784) / 127.5 - 1
    loader = DataLoader(TensorDataset(x, data.targets), batch_size=100)
    model = nn.Sequential(nn.Linear(784, 200), nn.ReLU(), nn.Linear(200, 10))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(3):
        for xb, yb in loader:
            loss = nn.functional.cross_entropy(model(xb), yb)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return model
