"""把嵌套批次中的所有张量移动到设备上。"""

import torch


def move_batch(batch, device):
    """返回嵌套批次的副本，其中的张量都在 device 上。"""
    # TODO：处理张量、字典、列表、元组和其他值
    raise NotImplementedError
