"""`t.detach_()` with the underscore detaches `t` itself from its graph, so the caller's parameter
no longer gets gradients. For a view, PyTorch raises an error. `detach` without the underscore
does not change `t`.

带下划线的 `t.detach_()` 会让 `t` 自己脱离计算图，调用者的参数就不再有梯度了；如果 `t` 是视图，
PyTorch 会报错。不带下划线的 `detach` 不会改动 `t`。
"""

import numpy as np
import torch


def grad_to_numpy(t: torch.Tensor) -> np.ndarray:
    return t.detach_().cpu().numpy().copy()
