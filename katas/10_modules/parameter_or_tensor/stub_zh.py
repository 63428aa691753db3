"""给每一列乘上一个可以学习的系数。"""

import torch
from torch import nn


class Scale(nn.Module):
    """让 x 的第 i 列乘以第 i 个系数；n 个系数都可以学习，初始值全为 1。"""

    # TODO：编写 __init__ 和 forward
    def __init__(self, n):
        raise NotImplementedError
