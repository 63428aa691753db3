"""`with_decorator` sets the global switch in its body. A decorator does this for the whole
function, and the body needs no code for it.

`with_decorator` 在函数体里自己关闭并恢复全局开关。装饰器会替整个函数做这两件事，
函数体里什么也不用写。
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
