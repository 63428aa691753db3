"""The scores were detached with `detach()`, `.data` or `torch.tensor(...)`. The values are right,
and `requires_grad` may even be True, but no gradient reaches the layers, so they cannot be
trained. Leave that call out.

分数在途中脱离了计算图（`detach()`、`.data` 或 `torch.tensor(...)`）：数值是对的，`requires_grad` 甚
至可能是 True，但梯度传不到线性层，无法训练。去掉这个调用。
"""

from torch import nn


class MLP(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(784, 200), nn.ReLU(), nn.Linear(200, 10))

    def forward(self, x):
        return self.layers(x).detach().requires_grad_()
