"""The value of `f` is returned, not its derivative. After `backward()` on the output, the
derivative is in `.grad` of the input.

返回了 `f` 的值，而不是它的导数。从输出反向传播之后，导数在输入张量的 `.grad` 里。
"""

import torch


def scalar_gradient(f, value):
    x = torch.tensor(float(value), requires_grad=True)
    return f(x).item()
