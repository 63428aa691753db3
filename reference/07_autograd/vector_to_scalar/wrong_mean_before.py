"""This is what you get when the mean is taken of `x` and not of `f(x)`: `f` then sees a single
number, and the gradient belongs to `f(mean of x)`. An `f` that joins or cuts vectors fails with
it. First `f`, then the mean.

这是对 `x` 而不是对 `f(x)` 求了平均：`f` 只看到一个数，得到的是“先平均、再 `f`”的梯度，
遇到要拼接或切片的 `f` 还会报错。请先算 `f`，再求平均。
"""


def vector_to_scalar(f, x):
    f(x.mean()).backward()
    return x.grad
