"""生成线性回归的数据。"""

import torch
from sklearn.datasets import make_regression


def regression_data(samples, features, noise, bias, seed):
    """返回 x（形状 (samples, features)）和 y（形状 (samples, 1)），都是 float32。"""
    # TODO：用 make_regression 生成数据，再转换成张量
    raise NotImplementedError
