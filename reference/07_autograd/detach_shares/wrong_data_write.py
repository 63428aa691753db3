"""`y.data` is capped in place. It is the memory of `y`, and `exp` needs it to compute its
gradient. The sum is right, but its gradient is wrong, and there is no warning, because `.data`
hides the write from autograd. Cap a copy.

对 `y.data` 做了原地封顶：它就是 `y` 的内存，而 `exp` 求梯度时还要用到里面的值。总和没错，
梯度却错了，而且没有任何提示，因为 `.data` 让 autograd 察觉不到这次写入。请对副本封顶。
"""

import torch


def live_values(x):
    return x.detach()


def saved_values(x):
    return x.detach().clone()


def total_and_capped(x):
    y = torch.exp(x)
    total = y.sum()
    capped = y.data
    capped.clamp_(max=1)
    return total, capped
