"""The values of `torch.where(x > 0, x.sqrt(), 0)` are right, but the root is also computed where it
is not selected. In the backward pass, 0 is multiplied there by an infinite or undefined
derivative, which gives `nan`. Replace these elements by a positive number before the root, too.

`torch.where(x > 0, x.sqrt(), 0)` 的数值是对的，但没有选中的位置也照样开了方，
反向传播时那里的 0 要乘以无穷大或没有定义的导数，于是梯度成了 nan。请在开方之前，
先把这些位置换成某个正数。
"""

import torch


def where_clamp(x):
    return torch.where(x > 0, x.sqrt(), 0.0)
