"""This is what you get when the targets keep their column: `cross_entropy` wants class numbers of shape `(n,)`, and
refuses `(n, 1)`. Flatten them.

这是 targets 还保留成一列的结果：`cross_entropy` 要的类别编号形状是 `(n,)`，遇到 `(n, 1)` 就报错。先把它展平。
"""

import torch
from torch import nn


def logits_loss(logits, targets):
    return nn.functional.cross_entropy(logits, targets.long())
