"""`squeeze(-1)` or `squeeze(1)` was applied to all targets. It turns a column into shape `(n,)`,
but targets of shape `(1,)` lose their only dimension. Specify the shape that you want: one
dimension of any length.

对所有 targets 都做了 `squeeze(-1)` 或 `squeeze(1)`：一列会变成 `(n,)`，但形状本来就
是 `(1,)` 的 targets 会失去唯一的一维。请直接指定想要的形状：一维，长度不限。
"""

import torch
from torch import nn


def logits_loss(logits, targets):
    return nn.functional.cross_entropy(logits, targets.squeeze(-1).long())
