"""The hidden values were detached before the second layer. The last layer is trained, but the first
layer keeps its random weights. Keep the graph through both layers.

隐藏值在进入第二层之前脱离了计算图：最后一层能训练，第一层却一直是随机的权重。计算图要经过两层。
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
