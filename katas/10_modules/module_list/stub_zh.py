"""由多个线性层组成的模块。"""

import torch
from torch import nn


class Stack(nn.Module):
    """依次做 nn.Linear(width, width) 和 tanh，重复 depth 次。"""

    # TODO：编写 __init__ 和 forward
    def __init__(self, width, depth):
        raise NotImplementedError
