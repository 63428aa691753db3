"""This is what you get by way of Python numbers: NumPy makes arrays of float64 and int64 from them, whatever the tensors
were. `.numpy()` keeps the dtype.

这是先变成 Python 数、再变成数组的结果：不管张量原来是什么 dtype，NumPy 都会做成 float64 和 int64。
`.numpy()` 会保留 dtype。
"""

import numpy as np


def back_to_numpy(results):
    return {name: np.array(tensor.tolist()) for name, tensor in results.items()}
