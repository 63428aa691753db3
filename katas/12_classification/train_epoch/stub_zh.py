"""训练一轮（epoch）。"""

import torch
from torch import nn


def train_epoch(model, loader, optimizer):
    """遍历一次 loader，用每一批训练；返回对样本取平均的损失（float）。"""
    # TODO：每一批完整地更新一步；各批的损失按样本数加权
    raise NotImplementedError
