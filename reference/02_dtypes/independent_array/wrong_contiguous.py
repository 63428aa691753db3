"""This is what you get when the copy is left to `.contiguous()` or `np.ascontiguousarray`: they copy
only what does not lie in order yet. A tensor that is contiguous already is passed on, and shared.
Use something that always copies.

指望 `.contiguous()` 或 `np.ascontiguousarray` 来拷贝，就会得到这个结果：它们只在元素没有按顺序排好时才拷贝，
本来就连续的张量会原样传下去，内存仍然共享。请换成无论如何都会拷贝的方法。
"""

import numpy as np
import torch


def independent_array(t: torch.Tensor) -> np.ndarray:
    return t.contiguous().numpy()
