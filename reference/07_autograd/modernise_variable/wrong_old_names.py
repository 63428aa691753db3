"""This is the old code still, at least in part: it runs, and it gives the right numbers. The task is to
do without `Variable` and without `.data`, which hides writes from autograd. Use `requires_grad_()`,
`detach()` and `torch.no_grad()`.

这里还留着旧的写法：能运行，数值也对。但题目要求不再使用 `Variable` 和 `.data`，因为通过 `.data` 写入
时，autograd 是察觉不到的。请改用 `requires_grad_()`、`detach()` 和 `torch.no_grad()`。
"""


def modernise_variable(x, y, start, rate, steps):
    w = start.clone().requires_grad_()
    path = []
    for _ in range(steps):
        ((x * w - y) ** 2).mean().backward()
        w.data = w.data - rate * w.grad
        w.grad.zero_()
        path.append(w.data)
    return path
