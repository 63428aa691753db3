"""This is what you get with `p.data = ...`: the parameter is given a new piece of memory, and every view or shared
copy taken before still holds the old numbers. Change the numbers in place: `-=`, `sub_` or `copy_`.

这是给 `p.data` 重新赋值的结果：参数换了一块新内存，之前取得的视图、共享的数据里仍是旧数值。
应该就地改数值：`-=`、`sub_` 或 `copy_`。
"""

import torch


def sgd_update(parameters, lr):
    with torch.no_grad():
        for parameter in parameters:
            if parameter.grad is not None:
                parameter.data = parameter.data - lr * parameter.grad
