"""Predict a body weight from a height."""

import torch
from torch import nn

# Five people to test your function with: 176 cm should give 70.30 kg.
HEIGHTS = torch.tensor([[160.0], [166.0], [172.0], [174.0], [180.0]])
WEIGHTS = torch.tensor([[56.3], [60.6], [65.1], [68.5], [75.0]])


def predict_weight(heights, weights, height):
    """Fit a line to heights (cm) and weights (kg), both (n, 1); return the weight at height."""
    # TODO: fit the line, then compute the weight at `height`
    raise NotImplementedError
