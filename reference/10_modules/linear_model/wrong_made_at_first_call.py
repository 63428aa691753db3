"""The layer is created at the first call of `forward`. A new model has no parameters, so an
optimizer that is created before the first call has nothing to train. Create the layer in
`__init__`.

第一次调用 `forward` 时才创建层：刚建好的模型没有参数，在第一次调用之前创建的优化器就没有东西可以训
练。请在 `__init__` 里创建层。
"""

from torch import nn


class LinearModel(nn.Module):
    def __init__(self):
        super().__init__()
        self.line = None

    def forward(self, x):
        if self.line is None:
            self.line = nn.Linear(1, 1)
        return self.line(x)
