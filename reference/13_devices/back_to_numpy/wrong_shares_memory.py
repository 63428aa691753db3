"""The array shares memory with the tensor: on the CPU, `.numpy()` does not copy, so the next
training step changes the saved array. From a GPU it is a copy. Copy the array or the tensor.

数组与张量共享内存：在 CPU 上，`.numpy()` 不会拷贝，下一步训练会改掉保存的数组；从 GPU 得到的则是副
本。请拷贝数组或张量。
"""

import numpy as np
import torch


def back_to_numpy(results):
    arrays = {}
    for name, tensor in results.items():
        arrays[name] = tensor.detach().cpu().numpy()
    return arrays
