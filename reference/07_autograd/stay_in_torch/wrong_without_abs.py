"""This is what you get when the largest element of `w` is taken and not the largest |w|: where the weight
furthest from 0 is negative, it is another one. The code in your file had `abs()`; keep it.

这是取了 `w` 的最大元素，而不是绝对值的最大值：离 0 最远的权重如果是负的，两者就不是同一个。文件里原来的
代码有 `abs()`，请保留。
"""

import torch


def stay_in_torch(x, w):
    return torch.tanh(x @ w).mean() / w.max()
