"""Generate data for a linear regression."""

import torch
from sklearn.datasets import make_regression


def regression_data(samples, features, noise, bias, seed):
    """Return x (samples, features) and y (samples, 1), both float32."""
    x, y = make_regression(
        n_samples=samples, n_features=features, noise=noise, bias=bias, random_state=seed
    )
    x = torch.tensor(x, dtype=torch.float32)
    y = torch.tensor(y, dtype=torch.float32).reshape(-1, 1)
    return x, y
