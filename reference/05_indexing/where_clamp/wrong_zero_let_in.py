"""This is what you get from `torch.where(x >= 0, x, 0).sqrt()` or `torch.maximum(x, zero).sqrt()`:
the values are right and so is the gradient below 0, but an element that is exactly 0 goes through
the root with a path back to `x`, and the slope of the root is infinite there. Keep 0 away from the
root as well.

写成 `torch.where(x >= 0, x, 0).sqrt()` 或 `torch.maximum(x, zero).sqrt()` 就会得到这个结果：
数值是对的，负数处的梯度也是对的；但恰好等于 0 的元素也进了根号，梯度还能传回 `x`，
而根号在 0 处的导数是无穷大。0 也要挡在根号之外。
"""

import torch


def where_clamp(x):
    return torch.where(x >= 0, x, 0.0).sqrt()
