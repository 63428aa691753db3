"""Centred heights in metres, with a larger learning rate for their small range."""

import torch
from torch import nn


def predict_weight(heights, weights, height):
    center = heights.mean()
    x = (heights - center) / 100
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.9)
    for _ in range(1500):
        optimizer.zero_grad()
        nn.functional.mse_loss(model(x), weights).backward()
        optimizer.step()
    return model((torch.tensor([height]) - center) / 100).item()
