"""`nonzero` and `argwhere` return the indices of the elements, one row for each, not the elements.
Index `x` with the mask itself.

`nonzero` 和 `argwhere` 得到的是各个元素的索引，每个元素一行，而不是元素本身。请直接用掩码来索
引 `x`。
"""


def boolean_mask(x, bound):
    return (x > bound).nonzero()
