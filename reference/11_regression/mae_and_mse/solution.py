"""Two measures of the error of predictions."""

import torch


def mae_and_mse(prediction, target):
    """Return the mean absolute error and the mean squared error as two 0-d tensors."""
    error = prediction - target
    return error.abs().mean(), error.square().mean()
