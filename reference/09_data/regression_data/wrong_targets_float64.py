"""Only `x` is converted; `y` keeps NumPy's float64. A loss between float32 predictions and float64
targets raises an error or is computed in float64. Convert both.

只转换了 `x`，`y` 还是 NumPy 的 float64：之后与 float32 的预测值一起算损失会报错，
或者变成用 float64 计算。两个都要转换。
"""

import torch
from sklearn.datasets import make_regression


def regression_data(samples, features, noise, bias, seed):
    x, y = make_regression(
        n_samples=samples, n_features=features, noise=noise, bias=bias, random_state=seed
    )
    return torch.tensor(x, dtype=torch.float32), torch.from_numpy(y).reshape(-1, 1)
