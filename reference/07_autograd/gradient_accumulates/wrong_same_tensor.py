"""This is what you get when the list holds `x.grad` itself: all entries are one and the same tensor,
`backward()` adds to it in place, and at the end they all show the last sum. Keep a copy after each
pass.

这是把 `x.grad` 本身放进了列表：各项是同一个张量，`backward()` 又是原地往上加，最后看到的全是最终的总和。
请在每次之后存一份副本。
"""


def gradient_accumulates(x, times):
    held = []
    for _ in range(times):
        (x**2 + 20).mean().backward()
        held.append(x.grad)
    return held
