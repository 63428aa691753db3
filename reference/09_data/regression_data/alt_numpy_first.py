"""The dtype and the column are made on NumPy's side; positional arguments."""

import numpy as np
import torch
from sklearn import datasets


def regression_data(samples, features, noise, bias, seed):
    x, y, _ = datasets.make_regression(
        samples, features, noise=noise, bias=bias, coef=True, random_state=seed
    )
    return [torch.from_numpy(a.astype(np.float32)) for a in (x, y[:, None])]
