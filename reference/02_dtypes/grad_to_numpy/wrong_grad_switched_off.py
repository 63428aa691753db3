"""This is what you get from `t.requires_grad_(False)` or `t.requires_grad = False`: for a parameter
it switches its learning off, and for the result of a calculation PyTorch refuses. Nothing needs to
be changed on `t`; make another tensor that has left the graph.

用 `t.requires_grad_(False)` 或 `t.requires_grad = False` 就会得到这个结果：对参数来说，这会让它不再学习；
对计算得到的张量，PyTorch 则会报错。不需要改动 `t`，另外得到一个脱离了计算图的张量就行。
"""

import numpy as np
import torch


def grad_to_numpy(t: torch.Tensor) -> np.ndarray:
    t.requires_grad_(False)
    return t.cpu().numpy().copy()
