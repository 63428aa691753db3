"""This is what you get when a new leaf is made with the moved values: the one you return is fine, but
the caller's `w`, and any optimizer that holds it, stays where it was. Move the tensor that you were given.

这是用移动之后的值新建了一个叶子张量：返回的这个没有问题，可是调用者的 `w`（以及拿着它的优化器）还停在原处。
请移动传进来的那个张量。
"""


def update_leaf(w, gradient, rate):
    return (w - rate * gradient).detach().requires_grad_()
