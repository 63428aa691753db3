"""Fit a line, and prepare the data for its plot."""

import torch
from torch import nn


def fit_line_plot(model, x, y, lr, steps):
    """Train model on x and y (n, 1); return {"loss": [...], "x": [...], "line": [...]}."""
    # TODO: train, then collect the losses, the sorted x and the line as Python floats
    raise NotImplementedError
