"""在模型所在的设备上训练一步。"""

import torch


def device_agnostic_step(model, x, y, optimizer):
    """对加权的平方误差更新一步；返回 detach 过的损失，位于 x 所在的设备。"""
    # TODO：在正确的设备上创建权重 1、2、5，计算损失，更新一步
    raise NotImplementedError
