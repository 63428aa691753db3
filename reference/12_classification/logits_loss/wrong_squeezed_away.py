"""`squeeze()` was applied to a batch of one. It removes every dimension of size 1, including the
batch. Use `squeeze(1)`, `flatten()` or `reshape(-1)`.

一批只有一个样本时用了 `squeeze()`：所有大小为 1 的维都被去掉了，包括批次那一维。改
用 `squeeze(1)`、`flatten()` 或 `reshape(-1)`。
"""

import torch
from torch import nn


def logits_loss(logits, targets):
    return nn.functional.cross_entropy(logits, targets.squeeze().long())
