"""In `torch.where(x >= 0, x, 0).sqrt()` and `torch.maximum(x, zero).sqrt()`, the values and the
gradient below 0 are right. But the root of an element that is exactly 0 is computed with a path
back to `x`, and the derivative is infinite there. Select with `x > 0`, and replace all other
elements before the root.

`torch.where(x >= 0, x, 0).sqrt()` 和 `torch.maximum(x, zero).sqrt()` 的数值是对的，
负数处的梯度也是对的；但恰好等于 0 的元素也开了方，梯度还能传回 `x`，而根号在 0 处的导数是无穷
大。请用 `x > 0` 来选择，并在开方之前换掉其余的元素。
"""

import torch


def where_clamp(x):
    return torch.where(x >= 0, x, 0.0).sqrt()
