"""The layers are applied in the alphabetical order of their names. As text, "10" comes before "2",
so the order is wrong with more than ten layers. Keep the order in which they were created.

各层是按名字的字典序取的：作为文本，“10”排在“2”前面，所以层数超过十层，顺序就变了。请保持创建时的顺
序。
"""

import torch
from torch import nn


class Stack(nn.Module):
    def __init__(self, width, depth):
        super().__init__()
        self.layers = nn.ModuleDict({f"layer{i}": nn.Linear(width, width) for i in range(depth)})

    def forward(self, x):
        for name in sorted(self.layers):
            x = torch.tanh(self.layers[name](x))
        return x
