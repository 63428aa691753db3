"""This is what you get when the scores are detached on their way, by `detach()`, `.data` or `torch.tensor(...)`: the
numbers are right, and even `requires_grad` may say True, but no gradient reaches the layers and they never learn.

这是分数在半路上脱离了计算图的结果（`detach()`、`.data` 或 `torch.tensor(...)`）：数值是对的，
连 `requires_grad` 都可能是 True，但梯度传不到线性层，它们永远学不到东西。
"""

from torch import nn


class MLP(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(784, 200), nn.ReLU(), nn.Linear(200, 10))

    def forward(self, x):
        return self.layers(x).detach().requires_grad_()
