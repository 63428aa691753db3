"""This is what you get from `t.detach().cpu().numpy()` or `t.data.numpy()`: leaving the graph copies
nothing, and `.cpu()` copies only from a GPU. On the CPU the array still is the tensor's own memory,
and the next optimizer step changes your plot. One copy is missing.

用 `t.detach().cpu().numpy()` 或 `t.data.numpy()` 就会得到这个结果：脱离计算图时不会拷贝，
`.cpu()` 也只在从 GPU 搬过来时才拷贝。张量在 CPU 上时，数组用的仍然是张量自己的内存，
优化器再走一步，你画的数据就变了。还差一次拷贝。
"""

import numpy as np
import torch


def grad_to_numpy(t: torch.Tensor) -> np.ndarray:
    return t.detach().cpu().numpy()
