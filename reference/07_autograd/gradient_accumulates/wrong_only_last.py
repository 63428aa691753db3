"""This is what you get when only the final `x.grad` is returned. The task asks for a list: what
`x.grad` held after each of the passes.

这是只返回了最后的 `x.grad`。题目要的是一个列表：每次反向传播之后 `x.grad` 的内容都要有。
"""


def gradient_accumulates(x, times):
    for _ in range(times):
        (x**2 + 20).mean().backward()
    return x.grad.clone()
