"""`with_decorator` uses a `with` block instead of a decorator. The same object can be written
above `def`, with `@` before it; then nothing in the whole function is recorded.

`with_decorator` 里用了 `with` 语句块，而不是装饰器。同一个对象也可以写在 `def` 上面，前面加 `@`，
这样整个函数都不会被记录。
"""

import torch


def with_context(x):
    with torch.no_grad():
        return x**2


def with_decorator(x):
    with torch.no_grad():
        return x**2


def with_switch(x):
    before = torch.is_grad_enabled()
    torch.set_grad_enabled(False)
    y = x**2
    torch.set_grad_enabled(before)
    return y
