"""This is what you get when positive numbers below some small limit are counted as 0, by
`x.clamp(min=1e-12)` under the root, say: nan and inf are gone, but so are the gradients of tiny
positive numbers, which are very large. The choice is made at 0 itself.

把小于某个界限的正数也当成 0（例如在根号下写 `x.clamp(min=1e-12)`）就会得到这个结果：
nan 和 inf 没有了，但很小的正数本该有很大的梯度，也一起没有了。分界点就是 0 本身。
"""

import torch


def where_clamp(x):
    positive = x > 1e-12
    safe = torch.where(positive, x, 1.0)
    return torch.where(positive, safe.sqrt(), 0.0)
