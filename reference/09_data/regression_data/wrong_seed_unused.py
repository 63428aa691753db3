"""The seed is not passed to `make_regression`. It then uses NumPy's global generator, and every
call gives other data. Pass the seed as `random_state`.

没有把种子传给 `make_regression`：它会用 NumPy 的全局生成器，每次调用的数据都不同。
请把种子作为 `random_state` 传进去。
"""

import torch
from sklearn.datasets import make_regression


def regression_data(samples, features, noise, bias, seed):
    x, y = make_regression(n_samples=samples, n_features=features, noise=noise, bias=bias)
    x = torch.tensor(x, dtype=torch.float32)
    y = torch.tensor(y, dtype=torch.float32).reshape(-1, 1)
    return x, y
