"""The gradient of the plain sum is multiplied by `v` afterwards. At that point the rows are
already added and cannot be separated. Apply the weights to the elements of `f(x)`, before the
backward pass.

先对普通的和求梯度，再乘上 `v`：此时各行已经加在一起，分不开了。权重应当在反向传播之前乘
到 `f(x)` 的元素上。
"""

import torch


def jacobian_row(f, x, v):
    f(x).sum().backward()
    return x.grad * v
