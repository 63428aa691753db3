"""`requires_grad` of `w` is set to False for the update and not restored. `w` is updated, but it
will never get a gradient again. Do not change `requires_grad`; use `torch.no_grad()`.

为了更新而关掉了 `w` 的 `requires_grad`，之后没有恢复：`w` 确实更新了，却再也得不到梯度。
不要改 `requires_grad`，请用 `torch.no_grad()`。
"""


def update_leaf(w, gradient, rate):
    w.requires_grad_(False)
    w -= rate * gradient
    return w
