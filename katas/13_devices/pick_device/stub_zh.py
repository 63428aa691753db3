"""选择用于计算的设备。"""

import torch


def pick_device():
    """CUDA 可用时返回 torch.device("cuda")，否则返回 torch.device("cpu")。"""
    # TODO：检查 CUDA 是否可用，返回设备
    raise NotImplementedError
