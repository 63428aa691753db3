"""The sum is divided by the number of elements of `x`. The mean is taken over the elements of
`f(x)`, which may have more or fewer elements than `x`.

总和除以了 `x` 的元素个数。平均值要按 `f(x)` 的元素个数来算，而它可能比 `x` 多，也可能比 `x` 少。
"""


def vector_to_scalar(f, x):
    f(x).sum().backward()
    return x.grad / x.numel()
