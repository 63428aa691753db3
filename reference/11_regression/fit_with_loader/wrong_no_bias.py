"""The model has no bias, so its line passes through the origin, but the data has a bias of about
14.5. Leave `bias` of `nn.Linear` at its default.

模型没有偏置，直线必须经过原点，而数据的偏置约为 14.5。`nn.Linear` 的 `bias` 保持默认值。
"""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


def fit_with_loader(x, y):
    loader = DataLoader(TensorDataset(x, y), batch_size=16, shuffle=True)
    model = nn.Linear(1, 1, bias=False)
    criterion = nn.MSELoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
    for _ in range(100):
        for xb, yb in loader:
            loss = criterion(model(xb), yb)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return model
