"""把任意设备上的张量转换成 NumPy 数组。"""

import numpy as np
import torch


def back_to_numpy(results):
    """返回键不变的字典，results 中的每个张量换成 NumPy 数组。"""
    # TODO：脱离计算图，移到 CPU，并且不共享内存
    raise NotImplementedError
