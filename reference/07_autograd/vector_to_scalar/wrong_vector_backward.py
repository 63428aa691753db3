"""This is what you get from `backward()` on a tensor with several elements: PyTorch does not know
which of them to go back from. Make one number of them first; the task asks for the mean.

这是对含有多个元素的张量直接调用 `backward()`：PyTorch 不知道该从哪一个元素往回走。请先把它们变成一个数，
题目要的是平均值。
"""


def vector_to_scalar(f, x):
    f(x).backward()
    return x.grad
