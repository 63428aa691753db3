import torch


def gradients_by_formula(x, y, w, b):
    """Return dJ/dw and dJ/db of the mean squared error of w * x + b, from your formula."""
    # TODO: compute the error of every point, and apply your two formulas.
    raise NotImplementedError
