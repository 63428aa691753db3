"""只有一个输入和一个输出的线性模型。"""

import torch
from torch import nn


class LinearModel(nn.Module):
    """计算 y = w * x + b，x 的形状是 (n, 1)；里面有一个 nn.Linear(1, 1)。"""

    # TODO：编写 __init__ 和 forward
    def __init__(self):
        raise NotImplementedError
