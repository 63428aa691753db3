"""The class indices are still floats. PyTorch treats float targets as probabilities; class indices
must be int64. Convert them with `.long()`.

类别编号仍是浮点数：PyTorch 会把浮点目标当成概率，类别编号必须是 int64。用 `.long()` 转换。
"""

import torch
from torch import nn


def logits_loss(logits, targets):
    return nn.functional.cross_entropy(logits, targets.reshape(-1))
