"""The raw heights, handed to a least-squares solver."""

import torch


def predict_weight(heights, weights, height):
    columns = torch.cat([heights, torch.ones_like(heights)], dim=1)
    slope, intercept = torch.linalg.lstsq(columns, weights).solution.flatten().tolist()
    return slope * height + intercept
