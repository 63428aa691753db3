"""There is no activation between the layers. A chain of linear layers is equivalent to one linear
layer. Apply `torch.tanh` after each layer.

层与层之间没有激活函数。一串线性层等价于一个线性层。每一层之后都要做 `torch.tanh`。
"""

from torch import nn


class Stack(nn.Module):
    def __init__(self, width, depth):
        super().__init__()
        self.layers = nn.ModuleList(nn.Linear(width, width) for _ in range(depth))

    def forward(self, x):
        for layer in self.layers:
            x = layer(x)
        return x
