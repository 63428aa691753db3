"""torch.Tensor makes float32 of whatever it is given; a random state object."""

import numpy as np
import torch
from sklearn.datasets import make_regression


def regression_data(samples, features, noise, bias, seed):
    state = np.random.RandomState(seed)
    x, y = make_regression(samples, features, bias=bias, noise=noise, random_state=state)
    return torch.Tensor(x), torch.Tensor(y).unsqueeze(1)
