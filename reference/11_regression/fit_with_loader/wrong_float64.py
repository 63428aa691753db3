"""The model was trained in float64. With float32 inputs it raises an error about different
dtypes. Train in float32, the default of PyTorch, without `double()`.

模型是用 float64 训练的：收到 float32 的输入时，会因为 dtype 不一致而报错。用 PyTorch 默认
的 float32 训练，去掉 `double()`。
"""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


def fit_with_loader(x, y):
    loader = DataLoader(TensorDataset(x.double(), y.double()), batch_size=16, shuffle=True)
    model = nn.Linear(1, 1).double()
    criterion = nn.MSELoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
    for _ in range(100):
        for xb, yb in loader:
            loss = criterion(model(xb), yb)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return model
