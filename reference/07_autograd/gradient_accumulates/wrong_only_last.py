"""Only the final `x.grad` is returned. The task asks for a list with the value of `x.grad` after
each backward pass.

只返回了最后的 `x.grad`。题目要的是一个列表，包含每次反向传播之后 `x.grad` 的值。
"""


def gradient_accumulates(x, times):
    for _ in range(times):
        (x**2 + 20).mean().backward()
    return x.grad.clone()
