"""Softmax was applied before the cross-entropy, which applies it again. The loss cannot become
small or large, and the gradients shrink. Pass the logits directly.

先做了 softmax、再求交叉熵：交叉熵里面还会再做一次，损失既不会很小，也不会很大，梯度也变小了。直接传
入 logits。
"""

import torch
from torch import nn


def logits_loss(logits, targets):
    return nn.functional.cross_entropy(logits.softmax(dim=1), targets.reshape(-1).long())
