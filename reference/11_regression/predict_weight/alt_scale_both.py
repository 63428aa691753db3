"""Heights and weights scaled to 0 to 1, two plain tensors, Adam; scaled back at the end."""

import torch


def predict_weight(heights, weights, height):
    low, span = heights.min(), heights.max() - heights.min()
    x = (heights - low) / span
    y_low, y_span = weights.min(), weights.max() - weights.min()
    y = (weights - y_low) / y_span
    w = torch.zeros(1, requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.Adam([w, b], lr=0.05)
    for _ in range(800):
        loss = ((x * w + b - y) ** 2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        return (((height - low) / span * w + b) * y_span + y_low).item()
