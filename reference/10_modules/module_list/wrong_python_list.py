"""The layers are kept in a Python list. A module does not look inside, so `parameters()` is empty
and an optimizer trains nothing, although `forward` works. Keep them in an `nn.ModuleList`.

层存在了 Python 列表里：模块不会到里面去找，`parameters()` 是空的，优化器什么也训练不了，
而 `forward` 照样能跑。请放进 `nn.ModuleList`。
"""

import torch
from torch import nn


class Stack(nn.Module):
    def __init__(self, width, depth):
        super().__init__()
        self.layers = [nn.Linear(width, width) for _ in range(depth)]

    def forward(self, x):
        for layer in self.layers:
            x = torch.tanh(layer(x))
        return x
