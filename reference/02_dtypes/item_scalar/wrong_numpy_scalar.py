"""This is what you get when an element is taken out of `t.numpy()` by an index: it is a NumPy value
such as `np.float32`, not a Python number. JSON, for one, refuses it.

从 `t.numpy()` 里用索引取元素，就会得到这个结果：取到的是 `np.float32` 之类的 NumPy 值，而不是 Python 的数。
例如 JSON 就不认它。
"""

import torch


def item_scalar(t: torch.Tensor) -> float | int | bool:
    return t.numpy().reshape(-1)[0]
