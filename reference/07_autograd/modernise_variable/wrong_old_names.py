"""The code still uses `Variable` or `.data`. It gives the right numbers, but the task asks for
code without them, because `.data` hides writes from autograd. Use `requires_grad_()`,
`detach()` and `torch.no_grad()`.

代码里还有 `Variable` 或 `.data`。数值是对的，但题目要求不再使用它们，因为通过 `.data` 写入
时，autograd 察觉不到。请改用 `requires_grad_()`、`detach()` 和 `torch.no_grad()`。
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
