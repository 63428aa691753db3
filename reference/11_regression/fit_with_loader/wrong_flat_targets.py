"""The targets have shape `(n,)` and the predictions `(n, 1)`. The loss compares every prediction
with every target, so the model only learns the mean of `y`. PyTorch shows a warning, but no
error. Keep the targets as a column.

目标值的形状是 `(n,)`，预测值的形状是 `(n, 1)`：损失把每个预测值和每个目标值都比了一遍，模型只能学
到 `y` 的平均值。PyTorch 只给一个警告，不会报错。目标值请保持为一列。
"""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


def fit_with_loader(x, y):
    loader = DataLoader(TensorDataset(x, y.squeeze()), batch_size=16, shuffle=True)
    model = nn.Linear(1, 1)
    criterion = nn.MSELoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
    for _ in range(100):
        for xb, yb in loader:
            loss = criterion(model(xb), yb)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return model
