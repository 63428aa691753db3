"""Targets of shape `(n, 1)` were used as an index. Together with `arange(n)` they are broadcast to
`(n, n)`, so the mean is over every sample with every target. Flatten the targets to `(n,)`
first.

用形状为 `(n, 1)` 的 targets 做了索引：它和 `arange(n)` 广播成 `(n, n)`，平均的是每个样本配上每个目
标。先把 targets 展平成 `(n,)`。
"""

import torch
from torch import nn


def logits_loss(logits, targets):
    scores = logits.log_softmax(dim=1)
    return -scores[torch.arange(len(logits)), targets.long()].mean()
