"""按名字创建优化器，并用它更新一步。"""

import torch
from torch.nn import functional as F


def optimizer_by_name(name, parameters, lr):
    """返回类名为 name 的优化器；其他名字都抛出 ValueError。"""
    # TODO：按名字找到类，创建优化器
    raise NotImplementedError


def train_step(model, optimizer, x, y):
    """更新一步，降低均方误差；返回更新之前的损失（float）。"""
    # TODO：编写闭包，执行这一步
    raise NotImplementedError
