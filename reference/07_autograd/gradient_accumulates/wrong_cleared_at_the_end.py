"""`x.grad` is empty after the call: it was cleared before the function returned, or the sums were
computed without `backward()`. The list is right, but the sum must also stay in `x.grad`. Do not
clear it.

函数返回之后 `x.grad` 是空的：要么在返回之前被清掉了，要么各次的总和没有经过 `backward()`。
列表是对的，但总和也要留在 `x.grad` 里，请不要清空。
"""


def gradient_accumulates(x, times):
    held = []
    for _ in range(times):
        (x**2 + 20).mean().backward()
        held.append(x.grad.clone())
    x.grad = None
    return held
