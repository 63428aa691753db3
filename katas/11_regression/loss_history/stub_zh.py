"""训练模型，并记录每轮的损失。"""

import torch
from torch import nn


def loss_history(model, loader, optimizer, epochs):
    """训练 epochs 轮；返回每一轮对样本取平均的均方误差，是 float 列表。"""
    # TODO：用每一批训练，损失按这一批的行数加权
    raise NotImplementedError
