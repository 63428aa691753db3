"""Softmax follows the last layer, so the output holds probabilities. `nn.CrossEntropyLoss` applies
softmax once more, without a warning, and training becomes slow. Return the scores.

最后一层之后加了 softmax，输出成了概率。`nn.CrossEntropyLoss` 还会再做一次 softmax，没有任何警告，学
习却变慢了。请直接返回分数。
"""

from torch import nn


class MLP(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(784, 200), nn.ReLU(), nn.Linear(200, 10))

    def forward(self, x):
        return self.layers(x).softmax(dim=1)
