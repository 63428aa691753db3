"""This is what you get from `w -= …` without `torch.no_grad()`: a RuntimeError. Writing through `.data`
went unnoticed by autograd; today you say openly that the update is not to be recorded.

这是没有用 `torch.no_grad()` 就执行了 `w -= …`：会得到 RuntimeError。过去通过 `.data` 写入，autograd 察觉不到；
现在要明确说明这次更新不需要记录。
"""


def modernise_variable(x, y, start, rate, steps):
    w = start.clone().requires_grad_()
    path = []
    for _ in range(steps):
        ((x * w - y) ** 2).mean().backward()
        w -= rate * w.grad
        w.grad.zero_()
        path.append(w.detach().clone())
    return path
