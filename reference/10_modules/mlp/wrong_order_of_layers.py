"""This is what you get when the layer that is used last is made first: `parameters()` lists the layers in the order in
which they were put on `self`, and the first layer's should come first. Make them in the order of their use.

这是后用的层先创建的结果：`parameters()` 按各层存到 `self` 上的先后来列，而第一层的参数应该排在前面。
请按使用的次序创建各层。
"""

from torch import nn


class MLP(nn.Module):
    def __init__(self):
        super().__init__()
        self.output = nn.Linear(200, 10)
        self.hidden = nn.Linear(784, 200)

    def forward(self, x):
        return self.output(self.hidden(x).relu())
