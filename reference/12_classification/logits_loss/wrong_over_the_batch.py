"""This is what you get when softmax runs along dim 0: the samples of the batch then compete with each other. The
probabilities of one sample, a row, must sum to 1: `dim=1`.

这是 softmax 沿 dim 0 做的结果：变成一批里的样本互相竞争。应该是每个样本（一行）的概率加起来等于 1，即 `dim=1`。
"""

import torch
from torch import nn


def logits_loss(logits, targets):
    scores = logits.log_softmax(dim=0)
    return nn.functional.nll_loss(scores, targets.reshape(-1).long())
