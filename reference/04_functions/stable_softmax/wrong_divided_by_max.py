"""This is what you get when each row is divided by its maximum: that changes how far the numbers lie
apart, and where the maximum is negative it even turns their order around. What is done to all numbers of
a row alike must leave their differences as they are.

把每一行除以它的最大值就会得到这个结果：除法改变了各数之间的差距；最大值为负时，连大小顺序都会反过来。
对一行里所有的数做的处理，必须让它们之间的差保持不变。
"""

import torch


def stable_softmax(x: torch.Tensor) -> torch.Tensor:
    powers = (x / x.amax(dim=1, keepdim=True)).exp()
    return powers / powers.sum(dim=1, keepdim=True)
