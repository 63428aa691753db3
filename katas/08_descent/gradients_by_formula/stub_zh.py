import torch


def gradients_by_formula(x, y, w, b):
    """用自己推导的公式，返回 w * x + b 的均方误差的 dJ/dw 和 dJ/db。"""
    # TODO：求出每个点的误差，再代入你的两个公式。
    raise NotImplementedError
