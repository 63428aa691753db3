"""Each row is divided by its maximum. That changes the differences between the numbers, and where the
maximum is negative it reverses their order. The softmax depends on the differences: subtract the
maximum instead.

这里把每一行除以它的最大值：各数之间的差变了；最大值为负时，连大小顺序都会反过来。
softmax 取决于各数之间的差：应该减去最大值。
"""

import torch


def stable_softmax(x: torch.Tensor) -> torch.Tensor:
    powers = (x / x.amax(dim=1, keepdim=True)).exp()
    return powers / powers.sum(dim=1, keepdim=True)
