"""A new tensor was created and bound to the loop variable: `p = p - lr * p.grad`. The model still
holds the old tensor, which did not change. Change the tensor itself, in place.

新建了一个张量，再让循环变量指向它（`p = p - lr * p.grad`）：模型里还是旧张量，它始终没变。要原地修
改张量本身。
"""

import torch


def optimizer_step(parameters, lr):
    with torch.no_grad():
        for p in parameters:
            if p.grad is not None:
                p = p - lr * p.grad
