"""`y` keeps the shape `(n,)` that scikit-learn returns. With predictions of shape `(n, 1)` it is
broadcast to `(n, n)`, and the loss is wrong. Make it a column.

`y` 保留了 scikit-learn 给出的形状 `(n,)`：它与 `(n, 1)` 的预测值一起计算时会被广播成 `(n, n)`，
损失就错了。请把它变成一列。
"""

import torch
from sklearn.datasets import make_regression


def regression_data(samples, features, noise, bias, seed):
    x, y = make_regression(
        n_samples=samples, n_features=features, noise=noise, bias=bias, random_state=seed
    )
    return torch.tensor(x, dtype=torch.float32), torch.tensor(y, dtype=torch.float32)
