import torch


def gradients_by_formula(x, y, w, b):
    """Return dJ/dw and dJ/db of the mean squared error of w * x + b, from your formula."""
    error = w * x + b - y
    return 2 * (error * x).mean(), 2 * error.mean()
