"""`requires_grad` of `x` itself is set to False. The result is not recorded, but the caller's
tensor can no longer be trained. Leave `x` unchanged and disable the recording during the
computation.

`x` 自己的 `requires_grad` 被关掉了：结果确实没有被记录，但调用者的张量从此也无法训练了。
不要改动 `x`，只在计算的时候关闭记录。
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
