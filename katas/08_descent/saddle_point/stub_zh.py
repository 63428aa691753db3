import torch


def saddle_point(f, point):
    """f 在这个点处梯度为零；返回 "minimum"、"maximum" 或 "saddle"。"""
    # TODO：求 f 在这个点的黑塞矩阵，检查特征值的正负号。
    raise NotImplementedError
