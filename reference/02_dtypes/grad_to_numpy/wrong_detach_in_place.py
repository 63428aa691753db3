"""This is what you get from `t.detach_()`, the one with the underscore. PyTorch refuses it for a
tensor that is a view of another one; any other tensor is taken out of its graph for good, so that the
caller's parameter no longer learns. `detach` without the underscore leaves `t` alone.

用了带下划线的 `t.detach_()` 就会得到这个结果。如果 `t` 是另一个张量的视图，PyTorch 会拒绝；
如果不是，它就被永久移出计算图，调用者的参数再也学不到东西。不带下划线的 `detach` 不会动 `t`。
"""

import numpy as np
import torch


def grad_to_numpy(t: torch.Tensor) -> np.ndarray:
    return t.detach_().cpu().numpy().copy()
