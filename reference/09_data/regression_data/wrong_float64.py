"""The data keep NumPy's float64: `torch.from_numpy` and `torch.tensor` use the dtype of the array.
A float32 model raises an error for such data. Convert them to float32.

数据保留了 NumPy 的 float64：`torch.from_numpy` 和 `torch.tensor` 都沿用数组的 dtype，float32 的模
型遇到这样的数据会报错。请转换成 float32。
"""

import torch
from sklearn.datasets import make_regression


def regression_data(samples, features, noise, bias, seed):
    x, y = make_regression(
        n_samples=samples, n_features=features, noise=noise, bias=bias, random_state=seed
    )
    return torch.from_numpy(x), torch.from_numpy(y).reshape(-1, 1)
