"""All three functions use a `with` block. That is the first way only. The second way is a
decorator above `def`; the third one sets the global switch and restores it.

三个函数都用了 `with` 语句块。那只是第一种方式：第二种是 `def` 上面的装饰器，
第三种要自己关闭并恢复全局开关。
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
