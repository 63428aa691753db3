"""This is what you get when `x.grad` is empty after the call: it was cleared before the function
returned, or the sums were worked out without `backward()`. The list is right, but the total is asked
for in `x.grad` as well. Let it pile up there, and leave it.

这是函数返回之后 `x.grad` 却是空的：要么在返回之前被清掉了，要么各次的总和根本没有经过 `backward()`。列表是
对的，但题目要求总和也留在 `x.grad` 里。请让它在那里累加，并且保留下来。
"""


def gradient_accumulates(x, times):
    held = []
    for _ in range(times):
        (x**2 + 20).mean().backward()
        held.append(x.grad.clone())
    x.grad = None
    return held
