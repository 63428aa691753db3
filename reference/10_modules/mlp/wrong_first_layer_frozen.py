"""This is what you get when the hidden numbers are detached before the second layer: the last layer learns, the first
one keeps its random weights for ever. Let the graph reach both layers.

这是隐藏值在进入第二层之前脱离了计算图的结果：最后一层在学，第一层却永远是随机的权重。
计算图要一直通到两层。
"""

import torch
from torch import nn


class MLP(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(784, 200)
        self.output = nn.Linear(200, 10)

    def forward(self, x):
        with torch.no_grad():
            hidden = self.hidden(x).relu()
        return self.output(hidden)
