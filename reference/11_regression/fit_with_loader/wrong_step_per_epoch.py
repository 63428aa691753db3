"""`optimizer.step()` is outside the loop over the batches. There is one step per epoch, with the
gradients of the last batch only, so training does not converge. Move the step into the inner
loop.

`optimizer.step()` 写在了批次循环外面：每轮（epoch）只更新一次，而且只用了最后一批的梯度，训练远远没
有收敛。把这一行移到内层循环里。
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
