"""This is what you get when the class numbers stay floats: PyTorch takes float targets for probabilities, and wants
int64 for class numbers. Convert them with `.long()`.

这是类别编号仍是浮点数的结果：PyTorch 会把浮点目标当成概率，类别编号必须是 int64。用 `.long()` 转换。
"""

import torch
from torch import nn


def logits_loss(logits, targets):
    return nn.functional.cross_entropy(logits, targets.reshape(-1))
