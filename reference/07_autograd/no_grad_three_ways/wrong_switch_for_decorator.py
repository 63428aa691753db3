"""This is what you get when `with_decorator` turns the global switch off and back in its body. The decorator
does both for the whole function; nothing of it stands in the body.

这是 `with_decorator` 在函数体里自己关闭并恢复全局开关。装饰器会替整个函数做这两件事，函数体里什么也不用写。
"""

import torch


def with_context(x):
    with torch.no_grad():
        return x**2


def with_decorator(x):
    before = torch.is_grad_enabled()
    torch.set_grad_enabled(False)
    y = x**2
    torch.set_grad_enabled(before)
    return y


def with_switch(x):
    before = torch.is_grad_enabled()
    torch.set_grad_enabled(False)
    y = x**2
    torch.set_grad_enabled(before)
    return y
