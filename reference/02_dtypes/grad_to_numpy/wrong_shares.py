"""`detach` and `.data` do not copy, and `.cpu()` copies only from a GPU. For a CPU tensor the array
shares the memory of the tensor, so the next optimizer step also changes the array. Add a copy.

`detach` 和 `.data` 都不拷贝，`.cpu()` 也只在从 GPU 移过来时才拷贝。张量在 CPU 上时，
数组与张量共享内存，优化器再走一步，数组里的数就变了。还差一次拷贝。
"""

import numpy as np
import torch


def grad_to_numpy(t: torch.Tensor) -> np.ndarray:
    return t.detach().cpu().numpy()
