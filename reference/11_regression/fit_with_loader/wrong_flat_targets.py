"""This is what you get when the targets have shape `(n,)` and the predictions `(n, 1)`: the loss compares
every prediction with every target, so the best the model can do is the mean of `y`, a flat line.
PyTorch only warns. Keep the targets as a column.

这是目标值形状为 `(n,)`、预测值形状为 `(n, 1)` 的结果：损失把每个预测值和每个目标值都比了一遍，
模型最多只能学到 `y` 的平均值，也就是一条水平线。PyTorch 只给一个警告。目标值请保持为一列。
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
