"""This is what you get when all three functions open a `with` block. That is the first way only: the second
is a decorator above `def`, and the third sets the global switch off and back.

这是三个函数都用了 `with` 语句块。那只是第一种方式：第二种是 `def` 上面的装饰器，第三种要自己关闭并恢复
全局开关。
"""

import torch


def with_context(x):
    with torch.no_grad():
        return x**2


def with_decorator(x):
    with torch.no_grad():
        return x**2


def with_switch(x):
    with torch.no_grad():
        return x**2
