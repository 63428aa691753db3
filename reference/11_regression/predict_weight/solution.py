"""Predict a body weight from a height."""

import torch
from torch import nn

# Five people to test your function with: 176 cm should give 70.30 kg.
HEIGHTS = torch.tensor([[160.0], [166.0], [172.0], [174.0], [180.0]])
WEIGHTS = torch.tensor([[56.3], [60.6], [65.1], [68.5], [75.0]])


def predict_weight(heights, weights, height):
    """Fit a line to heights (cm) and weights (kg), both (n, 1); return the weight at height."""
    mean, deviation = heights.mean(), heights.std()
    x = (heights - mean) / deviation
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(150):
        loss = nn.functional.mse_loss(model(x), weights)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    scaled = (torch.tensor([[height]]) - mean) / deviation
    return model(scaled).item()
