"""`torch.where(x > bound, x, 0)` and multiplication by the mask set the other elements to 0, and
the shape stays the same. Leave the other elements out: index with the mask.

`torch.where(x > bound, x, 0)` 或者乘以掩码，只是把其余的元素变成 0，形状还是原来的。其余的元素应
该去掉：请用掩码来索引。
"""


def boolean_mask(x, bound):
    return x * (x > bound)
