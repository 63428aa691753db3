"""`t.requires_grad_(False)` and `t.requires_grad = False` change `t`: a parameter no longer gets
gradients. For the result of a computation, PyTorch raises an error. Do not change `t`; create
another tensor that is detached from the graph.

`t.requires_grad_(False)` 和 `t.requires_grad = False` 改动的是 `t` 自己：参数不再有梯度；对计算得
到的张量，PyTorch 则会报错。不要改动 `t`，另外得到一个脱离计算图的张量就行。
"""

import numpy as np
import torch


def grad_to_numpy(t: torch.Tensor) -> np.ndarray:
    t.requires_grad_(False)
    return t.cpu().numpy().copy()
