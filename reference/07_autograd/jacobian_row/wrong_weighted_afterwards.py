"""This is what you get when the gradient of the plain sum is multiplied by `v` afterwards: the rows are
added before they could be told apart. The weights belong to the elements of `f(x)`, before going back.

这是先对普通的和求梯度，再乘上 `v`：各行已经加在一起，分不开了。权重应当在反向传播之前乘到 `f(x)` 的元素上。
"""

import torch


def jacobian_row(f, x, v):
    f(x).sum().backward()
    return x.grad * v
