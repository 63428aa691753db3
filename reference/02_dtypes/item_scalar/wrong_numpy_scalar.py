"""An element of `t.numpy()` is a NumPy value such as `np.float32`, not a Python number. For
example, `json` cannot write it. Use the method that returns a Python number.

从 `t.numpy()` 里取出的元素是 `np.float32` 之类的 NumPy 值，而不是 Python 的数，
例如 `json` 就不能写出它。请用会返回 Python 数的方法。
"""

import torch


def item_scalar(t: torch.Tensor) -> float | int | bool:
    return t.numpy().reshape(-1)[0]
