"""`bias` is not passed on. `make_regression` then uses 0, so all targets are shifted by the same
amount. Pass it on.

没有把 `bias` 传进去：`make_regression` 会用 0，所有目标值都偏移了同样的量。请把它传进去。
"""

import torch
from sklearn.datasets import make_regression


def regression_data(samples, features, noise, bias, seed):
    x, y = make_regression(samples, features, noise=noise, random_state=seed)
    x = torch.tensor(x, dtype=torch.float32)
    y = torch.tensor(y, dtype=torch.float32).reshape(-1, 1)
    return x, y
