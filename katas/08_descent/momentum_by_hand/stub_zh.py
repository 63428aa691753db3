import torch


def momentum_by_hand(f, start, rate, momentum, steps):
    """返回对 f 做带动量的梯度下降之后的 w，动量的定义与 torch.optim.SGD 相同。"""
    # TODO：保留 w 和速度；每一步先求梯度，再更新这两个量。
    raise NotImplementedError
