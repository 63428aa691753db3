"""The targets are still a column. `cross_entropy` needs class indices of shape `(n,)` and raises an
error for `(n, 1)`. Flatten them.

targets 仍是一列：`cross_entropy` 要的类别编号形状是 `(n,)`，遇到 `(n, 1)` 就报错。先把它展平。
"""

import torch
from torch import nn


def logits_loss(logits, targets):
    return nn.functional.cross_entropy(logits, targets.long())
