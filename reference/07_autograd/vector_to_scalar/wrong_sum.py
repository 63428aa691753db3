"""This is what you get when the results are summed (or when `backward` is given all ones, which is
the same): every element is too large, by as many times as `f(x)` has elements. Take the mean.

这是对结果求了和（给 `backward` 传入全 1 的张量也是同样的效果）：每个元素都大了若干倍，倍数就
是 `f(x)` 的元素个数。请改成求平均。
"""


def vector_to_scalar(f, x):
    f(x).sum().backward()
    return x.grad
