# mistake: trains on standardised heights and weights but does not scale the prediction back to kg
import torch
from torch import nn


def predict_weight(heights, weights, height):
    h_mean, h_std = heights.mean(), heights.std()
    w_mean, w_std = weights.mean(), weights.std()
    h = (heights - h_mean) / h_std
    w = (weights - w_mean) / w_std
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(1000):
        loss = nn.functional.mse_loss(model(h), w)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        return model(((height - h_mean) / h_std).view(1, 1)).item()
