"""This is what you get when `y` keeps the shape `(n,)` in which scikit-learn returns it: beside predictions of
shape `(n, 1)` it is stretched to an `(n, n)` table, and the loss is of something else. Make it a column.

这是 `y` 保留了 scikit-learn 给出的形状 `(n,)` 的结果：它与 `(n, 1)` 的预测值一起计算时会被广播成 `(n, n)` 的表，
损失就不是原来的意思了。把它变成一列。
"""

import torch
from sklearn.datasets import make_regression


def regression_data(samples, features, noise, bias, seed):
    x, y = make_regression(
        n_samples=samples, n_features=features, noise=noise, bias=bias, random_state=seed
    )
    return torch.tensor(x, dtype=torch.float32), torch.tensor(y, dtype=torch.float32)
