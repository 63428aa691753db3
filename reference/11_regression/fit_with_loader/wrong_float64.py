"""This is what you get when the model is trained in float64: given float32 inputs, it stops with an error
about two dtypes. Train in float32, PyTorch's own default, and leave `double()` out.

这是用 float64 训练模型的结果：收到 float32 的输入时，它会因为两种 dtype 不一致而报错。
用 PyTorch 默认的 float32 训练，去掉 `double()`。
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
