"""Each row is divided by its largest absolute value. Nothing overflows any more, but the division
changes the differences between the numbers, and the softmax depends on these differences. Shift the
row instead: a subtraction keeps them.

这里把每一行除以它绝对值最大的数。这样确实不会溢出，但除法改变了各数之间的差，而 softmax 取决于这些差。
请改为平移：整行减去同一个数，各数之间的差不变。
"""

import torch


def stable_softmax(x: torch.Tensor) -> torch.Tensor:
    powers = (x / x.abs().amax(dim=1, keepdim=True)).exp()
    return powers / powers.sum(dim=1, keepdim=True)
