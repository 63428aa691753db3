"""This is what you get when `optimizer.step()` stands outside the loop over the batches: there is one step
per epoch, from the last batch alone, and training comes nowhere near the end. Indent the step so that
every batch makes one.

这是 `optimizer.step()` 写在批次循环外面的结果：每个 epoch 只更新一次，而且只用了最后一批的梯度，
训练远远没有收敛。把这一行缩进到内层循环，让每个批次都更新一步。
"""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


def fit_with_loader(x, y):
    loader = DataLoader(TensorDataset(x, y), batch_size=16, shuffle=True)
    model = nn.Linear(1, 1)
    criterion = nn.MSELoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
    for _ in range(50):
        for xb, yb in loader:
            loss = criterion(model(xb), yb)
            optimizer.zero_grad()
            loss.backward()
        optimizer.step()
    return model
