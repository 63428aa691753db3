"""`parameters` was looped over twice. `model.parameters()` is exhausted after the first loop, so
the second loop does nothing, without an error. Use one loop, or create a list first.

把 `parameters` 遍历了两遍：`model.parameters()` 在第一遍之后就用完了，第二遍什么也拿不到，也不报
错。只遍历一遍，或者先转成列表。
"""

import torch


def sgd_update(parameters, lr):
    steps = [None if p.grad is None else lr * p.grad for p in parameters]
    with torch.no_grad():
        for parameter, step in zip(parameters, steps):
            if step is not None:
                parameter -= step
