"""清除模型、优化器和一个张量的梯度。"""

import torch


def zero_grad_ways(model, optimizer, w):
    """清除 model 的参数、optimizer 的参数以及 w 的梯度。"""
    # TODO：三处都要清除
    raise NotImplementedError
