"""A new leaf tensor is created with the updated values. The caller's `w`, and any optimizer that
holds it, is not updated. Change the tensor that you were given.

用更新之后的值新建了一个叶子张量：调用者的 `w`（以及持有它的优化器）并没有更新。
请修改传进来的那个张量。
"""


def update_leaf(w, gradient, rate):
    return (w - rate * gradient).detach().requires_grad_()
