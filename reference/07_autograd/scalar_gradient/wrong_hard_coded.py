"""This is what you get when the derivative of x ** 2 + 20 is written down as 2 * x: it is right for
that function and for no other. Compute with the `f` that you are given, and let autograd find its
derivative.

这是把 x ** 2 + 20 的导数 2 * x 直接写死了：只对这一个函数正确，换一个就错。请用传进来的 `f` 计算，
让 autograd 去求它的导数。
"""


def scalar_gradient(f, value):
    return 2.0 * value
