"""Softmax and logarithm are two separate steps. For large logits, softmax rounds to 0, and its
logarithm is -inf. Use `log_softmax` or `cross_entropy`, which compute both in one step.

softmax 和取对数分成了两步：logits 很大时，softmax 会舍入成 0，再取对数就是 -inf。改
用 `log_softmax` 或 `cross_entropy`，它们把两步合在一起算。
"""

import torch
from torch import nn


def logits_loss(logits, targets):
    chosen = logits.softmax(dim=1).gather(1, targets.reshape(-1, 1).long())
    return -chosen.log().mean()
