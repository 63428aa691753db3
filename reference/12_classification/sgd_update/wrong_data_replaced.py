"""`p.data = ...` gives the parameter new memory. Views and other tensors that share the old memory
keep the old values. Change the values in place: `-=`, `sub_` or `copy_`.

给 `p.data` 重新赋了值：参数换了一块新内存，之前取得的视图、共享内存的张量里仍是旧数值。应该原地改数
值：`-=`、`sub_` 或 `copy_`。
"""

import torch


def sgd_update(parameters, lr):
    with torch.no_grad():
        for parameter in parameters:
            if parameter.grad is not None:
                parameter.data = parameter.data - lr * parameter.grad
