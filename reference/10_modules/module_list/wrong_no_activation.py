"""This is what you get without the activation between the layers: a chain of linear layers is one linear layer in
disguise. Apply `torch.tanh` after each of them.

这是层与层之间没有激活函数的结果：一串线性层合起来，其实还是一个线性层。每一层之后都要做 `torch.tanh`。
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
