"""`parameters()` is empty, and PyTorch does not report this. Possible causes: the layer is created
inside `forward`, with new random weights in every call, or it is kept where a module does not
look, such as a Python list. Create the layer once, in `__init__`, and assign it directly to
`self`.

`parameters()` 是空的，而 PyTorch 没有任何提示。原因可能是在 `forward` 里创建层，每次调用都重新随机
生成权重；也可能是把层放在了模块不会去找的地方，比如 Python 列表。请在 `__init__` 里只创建一次，并直
接存到 `self` 上。
"""

from torch import nn


class LinearModel(nn.Module):
    def __init__(self):
        super().__init__()

    def forward(self, x):
        return nn.Linear(1, 1)(x)
