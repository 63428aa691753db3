"""由样本对组成的数据集。"""

import torch
from torch.utils.data import Dataset


class PairDataset(Dataset):
    """由 (x[i], y[i]) 组成的数据集；下标超出末尾时抛出 IndexError。"""

    # TODO：编写 __init__、__len__ 和 __getitem__
    def __init__(self, x, y):
        raise NotImplementedError
