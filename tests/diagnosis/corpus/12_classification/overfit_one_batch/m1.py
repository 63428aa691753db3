# mistake: argmax over dim 0 asks which sample has each class instead of which class each sample has; with ten of both nothing crashes
import torch
from torch import nn


def overfit_one_batch(x, y):
    target = y.argmax(dim=0)
    model = nn.Sequential(nn.Linear(20, 64), nn.ReLU(), nn.Linear(64, y.shape[1]))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(500):
        loss = nn.functional.cross_entropy(model(x), target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model
