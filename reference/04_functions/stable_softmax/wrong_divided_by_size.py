"""This is what you get when each row is divided by its largest absolute value: nothing overflows any
more, but a division changes how far the numbers lie apart, and with that the softmax. What is done to
all numbers of a row alike must leave their differences as they are.

把每一行除以它绝对值最大的数就会得到这个结果：确实不会溢出了，但除法改变了各数之间的差距，softmax 也就跟着变了。
对一行里所有的数做的处理，必须让它们之间的差保持不变。
"""

import torch


def stable_softmax(x: torch.Tensor) -> torch.Tensor:
    powers = (x / x.abs().amax(dim=1, keepdim=True)).exp()
    return powers / powers.sum(dim=1, keepdim=True)
