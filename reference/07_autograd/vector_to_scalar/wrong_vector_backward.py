"""`backward()` is called on a tensor with several elements, which raises an error: without
arguments it starts from a scalar only. Reduce the tensor to one number first; the task asks for
the mean.

对含有多个元素的张量直接调用了 `backward()`，会报错：不带参数时，它只能从标量出发。
请先把它归约成一个数，题目要的是平均值。
"""


def vector_to_scalar(f, x):
    f(x).backward()
    return x.grad
