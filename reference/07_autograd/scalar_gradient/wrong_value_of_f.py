"""This is what you get when the value of `f` is returned and not its slope. The derivative is in
`.grad` of the input, once you have gone backward from the output.

这是返回了 `f` 的值，而不是它的导数。从输出反向传播之后，导数在输入张量的 `.grad` 里。
"""

import torch


def scalar_gradient(f, value):
    x = torch.tensor(float(value), requires_grad=True)
    return f(x).item()
