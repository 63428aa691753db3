"""This is what you get when the last entry is `x.grad` itself: the earlier ones are copies, but whatever adds to
`x.grad` after your call changes the last one. Keep a copy of each, the last too.

这是最后一项用了 `x.grad` 本身：前面各项都是副本，可是函数返回之后，只要再往 `x.grad` 上累加，最后一项就跟着变。
每一项都要存副本，最后一项也不例外。
"""

import torch


def gradient_accumulates(x, times):
    held = []
    for _ in range(times):
        if x.grad is not None:
            x.grad = x.grad.clone()
        (x**2 + 20).mean().backward()
        held.append(x.grad)
    return held
