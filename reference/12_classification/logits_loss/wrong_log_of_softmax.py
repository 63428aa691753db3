"""This is what you get when softmax and logarithm are two separate steps: with large scores softmax rounds to 0,
and its logarithm is -inf. `log_softmax`, or `cross_entropy` itself, does both at once and stays finite.

这是 softmax 和取对数分两步做的结果：得分很大时，softmax 会舍入成 0，再取对数就是 -inf。
`log_softmax` 或者 `cross_entropy` 把两步合在一起算，不会出现这个问题。
"""

import torch
from torch import nn


def logits_loss(logits, targets):
    chosen = logits.softmax(dim=1).gather(1, targets.reshape(-1, 1).long())
    return -chosen.log().mean()
