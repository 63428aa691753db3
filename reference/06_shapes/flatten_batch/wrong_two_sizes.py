"""This is what you get when the number of features is the product of two sizes, as for
`(batch, height, width)`: samples may have more dims or fewer. Multiply all sizes behind the first, or let
PyTorch find the number.

这是只用两个大小相乘来算特征数，就像形状一定是 `(batch, height, width)` 一样：样本的维数可能更多，也可能更少。
请把第 0 维之后的所有大小都乘起来，或者交给 PyTorch 去算。
"""

import torch


def flatten_batch(x):
    return x.reshape(x.shape[0], x.shape[1] * x.shape[2])
