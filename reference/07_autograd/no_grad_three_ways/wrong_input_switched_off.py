"""This is what you get when `requires_grad` is turned off on `x` itself: the result is not recorded,
but the caller's tensor can no longer be trained either. Leave `x` alone and switch off the
recording around the computation.

这是直接把 `x` 自己的 `requires_grad` 关掉了：结果确实没有被记录，可调用者手里的张量从此也无法训练了。
不要动 `x`，只在计算前后关闭记录。
"""


def with_context(x):
    x.requires_grad_(False)
    return x**2


def with_decorator(x):
    x.requires_grad_(False)
    return x**2


def with_switch(x):
    x.requires_grad_(False)
    return x**2
