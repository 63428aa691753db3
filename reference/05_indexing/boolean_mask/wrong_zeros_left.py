"""This is what you get from `torch.where(x > bound, x, 0)` or from multiplying by the mask: the
other elements are still there, as zeros, and the shape is the old one. Choosing means leaving them
out.

用 `torch.where(x > bound, x, 0)` 或者乘以掩码就会得到这个结果：其余的元素并没有去掉，只是变成了 0，
形状也还是原来的。题目要的是挑选，其余的元素不能留下。
"""


def boolean_mask(x, bound):
    return x * (x > bound)
