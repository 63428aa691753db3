"""打乱 x 和 y，按小批量加载。"""

import torch
from torch.utils.data import DataLoader, TensorDataset


def shuffled_epochs(x, y, batch_size, seed):
    """返回给出 (xb, yb) 的加载器，每轮（epoch）换一个顺序；各轮的顺序由 seed 决定。"""
    # TODO：创建一个加载器，用它自己的随机数来打乱
    raise NotImplementedError
