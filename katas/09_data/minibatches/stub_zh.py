"""按小批量加载 x 和 y。"""

import torch
from torch.utils.data import DataLoader, TensorDataset


def minibatches(x, y, batch_size):
    """返回一个加载器，按顺序给出 (xb, yb)，每批 batch_size 行；最后一批可以小一些。"""
    # TODO：把 x 和 y 逐行配对，再分成批次
    raise NotImplementedError
