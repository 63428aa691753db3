"""The losses of the samples were summed, so the loss grows with the batch size. Take the mean.

把各样本的损失加了起来：批次越大，损失越大。应该取平均。
"""

import torch
from torch import nn


def logits_loss(logits, targets):
    return nn.functional.cross_entropy(logits, targets.reshape(-1).long(), reduction="sum")
