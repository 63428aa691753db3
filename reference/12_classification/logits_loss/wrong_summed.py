"""This is what you get when the losses of the samples are added up: the loss grows with the batch. Take the mean.

这是把各样本的损失加起来的结果：批次越大，损失越大。应该取平均。
"""

import torch
from torch import nn


def logits_loss(logits, targets):
    return nn.functional.cross_entropy(logits, targets.reshape(-1).long(), reduction="sum")
