"""The elements of `f(x)` are summed (`backward` with all ones does the same), so the gradient is
too large by a factor: the number of elements of `f(x)`. Take the mean.

对 `f(x)` 的元素求了和（给 `backward` 传入全 1 的张量也是同样的效果）：梯度大了若干倍，
倍数就是 `f(x)` 的元素个数。请改成求平均。
"""


def vector_to_scalar(f, x):
    f(x).sum().backward()
    return x.grad
