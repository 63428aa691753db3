"""This is what you get with `squeeze(-1)` or `squeeze(1)` on whatever comes: a column loses its column, but a batch of one whose
targets are `(1,)` already loses its only dim. Name the shape that you want: one dim, of any length.

这是不管来的是什么都 `squeeze(-1)` 的结果：一列确实去掉了列，可只有一个样本、形状本来就是 `(1,)` 的 targets，
会连唯一的一维也去掉。直接指定想要的形状：一维，长度不限。
"""

import torch
from torch import nn


def logits_loss(logits, targets):
    return nn.functional.cross_entropy(logits, targets.squeeze(-1).long())
