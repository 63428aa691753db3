"""This is what you get when `bias` is not passed on: `make_regression` uses 0, and all targets lie too low or
too high by the same amount. Pass it on.

这是没有把 `bias` 传进去的结果：`make_regression` 会用 0，所有目标值都整体偏移了同样的量。把它传进去。
"""

import torch
from sklearn.datasets import make_regression


def regression_data(samples, features, noise, bias, seed):
    x, y = make_regression(samples, features, noise=noise, random_state=seed)
    x = torch.tensor(x, dtype=torch.float32)
    y = torch.tensor(y, dtype=torch.float32).reshape(-1, 1)
    return x, y
