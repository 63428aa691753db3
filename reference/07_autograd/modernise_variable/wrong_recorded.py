"""`w -= …` without `torch.no_grad()` raises a RuntimeError. Autograd does not notice a write
through `.data`; for an ordinary write you have to disable the recording.

没有用 `torch.no_grad()` 就执行 `w -= …`，会抛出 RuntimeError。通过 `.data` 写入时，autograd 察觉
不到；普通的写入则要先关闭记录。
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
