"""The output layer was created first. `parameters()` lists the layers in the order in which they
were assigned to `self`, but the first layer's parameters must come first. Create the layers in
the order of their use.

先创建了输出层：`parameters()` 按各层存到 `self` 上的先后来列，而第一层的参数应该排在前面。请按使用
的顺序创建各层。
"""

from torch import nn


class MLP(nn.Module):
    def __init__(self):
        super().__init__()
        self.output = nn.Linear(200, 10)
        self.hidden = nn.Linear(784, 200)

    def forward(self, x):
        return self.output(self.hidden(x).relu())
