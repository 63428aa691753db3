"""This is what you get without a copy: on the CPU `.numpy()` shows the tensor's own memory, and the next training
step changes the array you saved. From a GPU it would have been a copy, so the same code behaves differently
there. Copy it.

这是没有复制的结果：在 CPU 上，`.numpy()` 看到的就是张量自己的内存，下一步训练会改掉你保存的数组。
从 GPU 搬回来的则是副本，同一段代码在两种设备上表现不同。请复制一份。
"""

import numpy as np
import torch


def back_to_numpy(results):
    arrays = {}
    for name, tensor in results.items():
        arrays[name] = tensor.detach().cpu().numpy()
    return arrays
