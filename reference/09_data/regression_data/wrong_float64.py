"""This is what you get when NumPy's float64 is kept: `torch.from_numpy` and `torch.tensor` take the dtype of
the array over, and the first layer of a float32 model then refuses the data. Ask for float32.

这是保留了 NumPy 的 float64 的结果：`torch.from_numpy` 和 `torch.tensor` 都沿用数组的 dtype，
float32 模型的第一层就会拒收这份数据。要指明 float32。
"""

import torch
from sklearn.datasets import make_regression


def regression_data(samples, features, noise, bias, seed):
    x, y = make_regression(
        n_samples=samples, n_features=features, noise=noise, bias=bias, random_state=seed
    )
    return torch.from_numpy(x), torch.from_numpy(y).reshape(-1, 1)
