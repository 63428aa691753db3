import torch


def gradients_by_formula(x, y, w, b):
    """Return dJ/dw and dJ/db of the mean squared error of w * x + b, by your own formula."""
    # TODO: take the error of every point, and put your two formulas here.
    raise NotImplementedError
