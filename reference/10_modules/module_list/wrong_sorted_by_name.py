"""This is what you get when the layers are taken in the alphabetical order of their names: as text, "10" comes before
"2", so from the eleventh layer on the order is another one. Keep the layers in the order they were made.

这是按名字的字典序取各层的结果：作为文本，“10”排在“2”前面，所以层数超过十层，次序就变了。
请保持创建时的次序。
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
