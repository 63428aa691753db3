"""把任何张量拷贝成 NumPy 数组，不论 requires_grad 是不是 True。"""

import numpy as np
import torch


def grad_to_numpy(t: torch.Tensor) -> np.ndarray:
    """把 `t` 中的数变成 dtype 相同、拥有独立内存的数组返回。"""
    # TODO：从计算图中分离，移到 CPU，再拷贝。
    raise NotImplementedError
