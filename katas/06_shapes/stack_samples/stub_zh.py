import torch


def stack_samples(samples):
    """把列表里的样本堆叠成一个张量返回，新增的第 0 维表示样本数。"""
    # TODO：沿新增的第 0 维把样本合在一起。
    raise NotImplementedError
