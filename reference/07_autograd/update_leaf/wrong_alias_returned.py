"""This is what you get when another tensor with the memory of `w` is returned, such as `w.detach()` or a view: the
caller's `w` has moved, but what you hand back is not `w`, and no gradient of `w` will be found in it.
Return `w` itself.

这是返回了与 `w` 共享内存的另一个张量，例如 `w.detach()` 或视图：调用者的 `w` 确实移动了，但返回的并不是 `w`，
以后 `w` 的梯度也不会出现在它身上。请返回 `w` 本身。
"""

import torch


def update_leaf(w, gradient, rate):
    with torch.no_grad():
        w -= rate * gradient
    return w.detach().requires_grad_()
