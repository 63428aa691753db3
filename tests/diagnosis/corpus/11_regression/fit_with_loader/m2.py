# mistake: ten epochs at rate 0.01 are far too few for the bias to come near 14.5
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


def fit_with_loader(x, y):
    loader = DataLoader(TensorDataset(x, y), batch_size=20, shuffle=True)
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
    for _ in range(10):
        for xb, yb in loader:
            optimizer.zero_grad()
            nn.functional.mse_loss(model(xb), yb).backward()
            optimizer.step()
    return model
