"""This is what you get when `parameters` is looped over twice: `model.parameters()` is used up after the first loop, and the
second one finds nothing, without an error. With a list it would have worked. Do all the work in one loop, or make a
list first.

这是把 `parameters` 遍历了两遍的结果：`model.parameters()` 在第一遍之后就用完了，第二遍什么也拿不到，也不报错。
换成列表就没有问题。只遍历一遍把事情做完，或者先转成列表。
"""

import torch


def sgd_update(parameters, lr):
    steps = [None if p.grad is None else lr * p.grad for p in parameters]
    with torch.no_grad():
        for parameter, step in zip(parameters, steps):
            if step is not None:
                parameter -= step
