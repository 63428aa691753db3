"""统计模型中可训练参数的个数。"""

import torch


def count_parameters(model):
    """返回所有 requires_grad=True 的参数的元素总数（int）。"""
    # TODO：遍历各个参数，把元素个数加起来
    raise NotImplementedError
