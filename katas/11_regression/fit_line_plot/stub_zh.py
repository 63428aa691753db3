"""拟合一条直线，并准备绘图数据。"""

import torch
from torch import nn


def fit_line_plot(model, x, y, lr, steps):
    """用形状为 (n, 1) 的 x 和 y 训练 model；返回 {"loss": [...], "x": [...], "line": [...]}。"""
    # TODO：先训练，再以 Python float 收集损失、排好序的 x 和直线上的预测值
    raise NotImplementedError
