"""This is what you get from `torch.where(x > 0, x.sqrt(), 0)` alone: the values are right, but the
root is also computed where it is not chosen, and on the way back its 0 is multiplied by an endless
or undefined slope. So nan reaches `x`, in silence. Put a harmless number into those places before
the root, too.

只写 `torch.where(x > 0, x.sqrt(), 0)` 就会得到这个结果：数值是对的，但没有选中的位置也照样开了方，
反向传播时那里的 0 要乘以无穷大或没有定义的导数，于是 nan 悄悄传回了 `x`。
请在开方之前，先给这些位置也换上一个无害的数。
"""

import torch


def where_clamp(x):
    return torch.where(x > 0, x.sqrt(), 0.0)
