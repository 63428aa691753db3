"""This is what you get when the matrix is built anew from Python numbers, with `tolist` and `torch.tensor`: the
numbers do not know the dtype of `x`, and floats become float32. Let a tensor operation change the
shape.

这是用 `tolist` 和 `torch.tensor` 由 Python 数值重新拼出了矩阵：这些数值不记得 `x` 的 dtype，浮点数都成了 float32。
请用张量操作来改变形状。
"""

import torch


def reshape_infer(x, columns):
    flat = x.flatten().tolist()
    return torch.tensor([flat[i : i + columns] for i in range(0, len(flat), columns)])
