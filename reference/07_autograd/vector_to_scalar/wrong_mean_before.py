"""The mean is taken of `x` and not of `f(x)`. `f` then gets a single number, and the gradient is
that of `f(mean of x)`; an `f` that joins or slices vectors raises an error. Compute `f(x)`
first, then the mean.

对 `x` 而不是对 `f(x)` 求了平均：`f` 只得到一个数，求出的是“先平均、再 `f`”的梯度，
遇到要拼接或切片的 `f` 还会报错。请先算 `f(x)`，再求平均。
"""


def vector_to_scalar(f, x):
    f(x.mean()).backward()
    return x.grad
