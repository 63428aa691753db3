"""`nll_loss` was applied to the logits. It needs logarithms of probabilities, so the loss is wrong
and can even be negative. Use `cross_entropy`, or apply `log_softmax` first.

对 logits 直接用了 `nll_loss`：它需要的是概率的对数，所以损失不对，甚至会是负数。改
用 `cross_entropy`，或者先做 `log_softmax`。
"""

import torch
from torch import nn


def logits_loss(logits, targets):
    return nn.functional.nll_loss(logits, targets.reshape(-1).long())
