"""This is what you get when the mean of the row is subtracted: that helps where its numbers are
close together, but in a row that spans from -1000 to 1000 the mean is 0 and nothing is gained. Only
one number of the row makes sure that no power is larger than 1.

减去的是这一行的均值就会得到这个结果：各数相近时有用，但如果一行里从 -1000 到 1000 都有，均值是 0，等于没减。
这一行里只有一个数，减去它能保证每个幂都不超过 1。
"""

import torch


def stable_softmax(x: torch.Tensor) -> torch.Tensor:
    powers = (x - x.mean(dim=1, keepdim=True)).exp()
    return powers / powers.sum(dim=1, keepdim=True)
