"""A custom module, the sum as loss, Adam, and a stop when the loss is small."""

import torch


class LinearModel(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = torch.nn.Linear(1, 1)

    def forward(self, x):
        return self.linear(x)


def fit_double(x, y):
    model = LinearModel()
    criterion = torch.nn.MSELoss(reduction="sum")
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    for _ in range(3000):
        optimizer.zero_grad()
        loss = criterion(model(x), y)
        if loss.item() < 1e-7:
            break
        loss.backward()
        optimizer.step()
    return model
