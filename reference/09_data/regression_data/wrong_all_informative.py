"""`n_informative` is set to the number of features. Its default is 10, so with more than 10
features the targets differ. All other arguments must keep their defaults.

`n_informative` 设成了特征数，而它的默认值是 10，特征超过 10 个时，目标值就不一样了。
题目要求其余参数保持默认。
"""

import torch
from sklearn.datasets import make_regression


def regression_data(samples, features, noise, bias, seed):
    x, y = make_regression(
        n_samples=samples,
        n_features=features,
        n_informative=features,
        noise=noise,
        bias=bias,
        random_state=seed,
    )
    x = torch.tensor(x, dtype=torch.float32)
    y = torch.tensor(y, dtype=torch.float32).reshape(-1, 1)
    return x, y
