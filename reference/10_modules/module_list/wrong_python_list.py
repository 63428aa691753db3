"""This is what you get when the layers are kept in a Python list: a Module does not look inside, so `parameters()`
is empty, an optimizer trains nothing, and `forward` works all the same. Keep them in an `nn.ModuleList`.

这是把层存在 Python 列表里的结果：Module 不会到里面去找，`parameters()` 是空的，优化器什么也训练不了，
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
