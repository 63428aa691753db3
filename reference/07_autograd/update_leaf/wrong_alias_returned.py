"""Another tensor that shares the memory of `w` is returned, such as `w.detach()` or a view. The
caller's `w` is updated, but the result is not `w`, and it will not receive the gradients of
`w`. Return `w` itself.

返回的是与 `w` 共享内存的另一个张量，例如 `w.detach()` 或视图：调用者的 `w` 确实更新了，
但返回的并不是 `w`，以后 `w` 的梯度也不会出现在它上面。请返回 `w` 本身。
"""

import torch


def update_leaf(w, gradient, rate):
    with torch.no_grad():
        w -= rate * gradient
    return w.detach().requires_grad_()
