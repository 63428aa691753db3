"""This is what you get when training ends too early: ten epochs with `lr=0.01` are about seventy small
steps, and weight and bias are still on their way. Print the loss of each epoch and go on until it no
longer falls.

这是训练停得太早的结果：`lr=0.01` 跑十个 epoch 只有大约七十小步，权重和偏置都还在半路上。
打印每个 epoch 的损失，一直训练到它不再下降。
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
