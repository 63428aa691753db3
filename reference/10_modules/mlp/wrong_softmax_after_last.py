"""This is what you get with softmax after the last layer: the output is probabilities, and `nn.CrossEntropyLoss` would
apply softmax to them once more, which nobody reports and which slows learning down. Return the scores.

这是最后一层之后加了 softmax 的结果：输出成了概率，而 `nn.CrossEntropyLoss` 还会再做一次 softmax，
没有任何提示，学习却变慢了。请直接返回分数。
"""

from torch import nn


class MLP(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(784, 200), nn.ReLU(), nn.Linear(200, 10))

    def forward(self, x):
        return self.layers(x).softmax(dim=1)
