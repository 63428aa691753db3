"""The elements are summed instead of averaged before the backward pass, so all entries are n times
too large. Take the mean.

反向传播之前对各元素求了和，而不是取平均：每一项都大到 n 倍。请改成求平均。
"""


def gradient_accumulates(x, times):
    held = []
    for _ in range(times):
        (x**2 + 20).sum().backward()
        held.append(x.grad.clone())
    return held
