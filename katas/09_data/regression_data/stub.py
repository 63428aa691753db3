"""Make data for a linear regression."""

import torch
from sklearn.datasets import make_regression


def regression_data(samples, features, noise, bias, seed):
    """Return x (samples, features) and y (samples, 1), both float32."""
    # TODO: let make_regression make the numbers, and turn them into tensors
    raise NotImplementedError
