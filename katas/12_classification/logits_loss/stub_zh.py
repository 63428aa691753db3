"""分类器的交叉熵损失。"""

import torch
from torch import nn


def logits_loss(logits, targets):
    """返回 logits（形状 (n, c)）与类别编号（形状 (n,) 或 (n, 1)）的平均交叉熵。"""
    # TODO：先转换 targets 的形状和 dtype，再计算损失
    raise NotImplementedError
