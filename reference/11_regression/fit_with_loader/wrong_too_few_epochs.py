"""Training ends too early: ten epochs with `lr=0.01` are about seventy small steps, and weight and
bias have not converged. Print the loss of each epoch, and train until it no longer decreases.

训练停得太早：`lr=0.01` 训练十轮（epoch）只有大约七十小步，权重和偏置都还没有收敛。打印每一轮的损
失，一直训练到它不再下降。
"""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


def fit_with_loader(x, y):
    loader = DataLoader(TensorDataset(x, y), batch_size=16, shuffle=True)
    model = nn.Linear(1, 1)
    criterion = nn.MSELoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
    for _ in range(10):
        for xb, yb in loader:
            loss = criterion(model(xb), yb)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return model
