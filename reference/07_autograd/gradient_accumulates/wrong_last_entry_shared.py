"""The last entry is `x.grad` itself. The earlier entries are copies, but the last one changes when
something adds to `x.grad` after your call. Copy every entry, including the last.

最后一项是 `x.grad` 本身：前面各项都是副本，可是函数返回之后，只要再往 `x.grad` 上累加，
最后一项就跟着变。每一项都要存副本，包括最后一项。
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
