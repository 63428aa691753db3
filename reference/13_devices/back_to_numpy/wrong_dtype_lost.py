"""The tensors were converted to Python numbers first, and NumPy makes float64 or int64 arrays from
these. `.numpy()` keeps the dtype.

先变成了 Python 数、再变成数组：不管张量原来是什么 dtype，NumPy 都会做
成 float64 或 int64。`.numpy()` 会保留 dtype。
"""

import numpy as np


def back_to_numpy(results):
    return {name: np.array(tensor.tolist()) for name, tensor in results.items()}
