"""This is what you get with `nll_loss` on raw scores: it expects logarithms of probabilities and only picks them
out, so the loss can even be negative. Use `cross_entropy`, or apply `log_softmax` first.

这是对原始得分直接用 `nll_loss` 的结果：它要的是概率的对数，自己只负责挑出对应的元素，损失甚至会是负数。
改用 `cross_entropy`，或者先做 `log_softmax`。
"""

import torch
from torch import nn


def logits_loss(logits, targets):
    return nn.functional.nll_loss(logits, targets.reshape(-1).long())
