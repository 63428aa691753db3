"""Generate data for a linear regression."""

import torch
from sklearn.datasets import make_regression


def regression_data(samples, features, noise, bias, seed):
    """Return x (samples, features) and y (samples, 1), both float32."""
    # TODO: generate the numbers with make_regression, and convert them to tensors
    raise NotImplementedError
