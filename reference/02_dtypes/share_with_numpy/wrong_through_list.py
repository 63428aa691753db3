"""This is what you get by going through a Python list: the list holds separate Python numbers, so
the memory is new, and NumPy makes float64 of the floats. Go from the tensor to the array in one
step.

绕道 Python 列表就会得到这个结果：列表里是一个个独立的 Python 数，所以内存是新的，
而且 NumPy 会把浮点数变成 float64。请从张量一步到位地得到数组。
"""

import numpy as np
import torch


def share_with_numpy(t: torch.Tensor) -> np.ndarray:
    return np.array(t.tolist())
