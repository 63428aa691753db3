"""This is what you get with `squeeze()` on a batch of one: it removes every dim of size 1, the batch too. Use
`squeeze(1)`, `flatten()` or `reshape(-1)`.

这是一批只有一个样本时用了 `squeeze()` 的结果：所有大小为 1 的维都被去掉了，连批次那一维也没了。
改用 `squeeze(1)`、`flatten()` 或 `reshape(-1)`。
"""

import torch
from torch import nn


def logits_loss(logits, targets):
    return nn.functional.cross_entropy(logits, targets.squeeze().long())
