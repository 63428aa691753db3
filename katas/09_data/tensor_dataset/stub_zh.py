"""把 x 和 y 放进一个数据集，成对地打乱。"""

import torch
from torch.utils.data import TensorDataset


def tensor_dataset(x, y, seed):
    """返回由 (x[i], y[i]) 组成的数据集，顺序随机，由 seed 决定。"""
    # TODO：随机排列各行，样本与目标值仍要成对
    raise NotImplementedError
