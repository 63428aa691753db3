"""This is what you get when targets of shape `(n, 1)` index the rows: together with `arange(n)` they are broadcast
to `(n, n)`, and the mean runs over every sample with every target. Flatten the targets to `(n,)` first.

这是用形状为 `(n, 1)` 的 targets 去取元素的结果：它和 `arange(n)` 广播成 `(n, n)`，
平均的是每个样本配上每个目标。先把 targets 展平成 `(n,)`。
"""

import torch
from torch import nn


def logits_loss(logits, targets):
    scores = logits.log_softmax(dim=1)
    return -scores[torch.arange(len(logits)), targets.long()].mean()
