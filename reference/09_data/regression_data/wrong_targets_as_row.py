"""`y` is a row of shape `(1, n)`. There is one target per sample, so the samples must be along dim
0, as in `x`. A column has the shape `(n, 1)`.

`y` 变成了形状 `(1, n)` 的一行。每个样本一个目标值，所以样本要像 `x` 那样沿第 0 维排列。
一列的形状是 `(n, 1)`。
"""

import torch
from sklearn.datasets import make_regression


def regression_data(samples, features, noise, bias, seed):
    x, y = make_regression(
        n_samples=samples, n_features=features, noise=noise, bias=bias, random_state=seed
    )
    return torch.tensor(x, dtype=torch.float32), torch.tensor(y, dtype=torch.float32).unsqueeze(0)
