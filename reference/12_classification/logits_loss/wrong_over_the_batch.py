"""Softmax was computed along dim 0, over the samples of the batch. The probabilities of each sample
(row) must sum to 1: use `dim=1`.

softmax 沿 dim 0 计算，也就是在一批样本之间归一化。应该是每个样本（一行）的概率加起来等于 1，
即 `dim=1`。
"""

import torch
from torch import nn


def logits_loss(logits, targets):
    scores = logits.log_softmax(dim=0)
    return nn.functional.nll_loss(scores, targets.reshape(-1).long())
