"""This is what you get when the gradient is cleared between the passes: every entry is the gradient
of one pass, and nothing adds up. That is what training wants, but here the sum is asked for; clear
nothing.

这是在两次反向传播之间清掉了梯度：每一项都只是一次的梯度，没有累加。训练时确实该这么做，但这里要看的就是
累加的结果，请不要清空。
"""


def gradient_accumulates(x, times):
    held = []
    for _ in range(times):
        x.grad = None
        (x**2 + 20).mean().backward()
        held.append(x.grad.clone())
    return held
