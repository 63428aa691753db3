"""The gradient is cleared between the backward passes, so every entry is the gradient of one pass.
Training needs that, but this task asks for the sum. Do not clear it.

在两次反向传播之间清掉了梯度，所以每一项都只是一次的梯度，没有累加。训练时确实该这么做，
但本题要的是累加的结果，请不要清空。
"""


def gradient_accumulates(x, times):
    held = []
    for _ in range(times):
        x.grad = None
        (x**2 + 20).mean().backward()
        held.append(x.grad.clone())
    return held
