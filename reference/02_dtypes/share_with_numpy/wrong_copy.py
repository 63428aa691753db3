"""The values are right, but `np.array(t)` and `t.clone().numpy()` are copies, so a later change to
the tensor does not change the array. Compare `np.array` with `np.asarray`, or use the tensor's
own method.

数值没错，但 `np.array(t)` 和 `t.clone().numpy()` 都是拷贝，之后修改张量，数组不会跟着变。比较一
下 `np.array` 和 `np.asarray`，或者用张量自带的方法。
"""

import numpy as np
import torch


def share_with_numpy(t: torch.Tensor) -> np.ndarray:
    return np.array(t)
