"""Positive elements below a small limit are treated as 0, for example by `x.clamp(min=1e-12)` under
the root. There is no `nan` or `inf`, but very small positive elements must have a large
gradient. Use 0 itself as the limit.

小于某个界限的正数也被当成了 0（例如在根号下写 `x.clamp(min=1e-12)`）：nan 和 inf 没有了，
但很小的正数本该有很大的梯度，也一起没有了。分界点应当是 0 本身。
"""

import torch


def where_clamp(x):
    positive = x > 1e-12
    safe = torch.where(positive, x, 1.0)
    return torch.where(positive, safe.sqrt(), 0.0)
