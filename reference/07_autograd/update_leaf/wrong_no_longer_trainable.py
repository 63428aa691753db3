"""This is what you get when `requires_grad` of `w` is switched off for the move and not on again: `w`
has moved, but it will never get a gradient any more. Leave `requires_grad` alone and use
`torch.no_grad()`.

这是为了移动而关掉了 `w` 的 `requires_grad`，之后没有再打开：`w` 确实移动了，却再也得不到梯度。
不要改 `requires_grad`，请用 `torch.no_grad()`。
"""


def update_leaf(w, gradient, rate):
    w.requires_grad_(False)
    w -= rate * gradient
    return w
