"""The number of features is computed from two sizes, as for the shape `(batch, height, width)`.
Samples may have more or fewer dims. Multiply all sizes after the first, or let PyTorch infer
the number.

特征数只用两个大小相乘来算，相当于假定形状一定是 `(batch, height, width)`，而样本的维数可能更多，
也可能更少。请把第 0 维之后的所有大小都乘起来，或者交给 PyTorch 去推算。
"""

import torch


def flatten_batch(x):
    return x.reshape(x.shape[0], x.shape[1] * x.shape[2])
