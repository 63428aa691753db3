"""The list holds `x.grad` itself. All entries are the same tensor, and `backward()` adds to it in
place, so all of them show the last sum. Store a copy after each backward pass.

列表里放的是 `x.grad` 本身：各项是同一个张量，`backward()` 又是原地累加，
最后看到的全是最终的总和。请在每次反向传播之后存一份副本。
"""


def gradient_accumulates(x, times):
    held = []
    for _ in range(times):
        (x**2 + 20).mean().backward()
        held.append(x.grad)
    return held
